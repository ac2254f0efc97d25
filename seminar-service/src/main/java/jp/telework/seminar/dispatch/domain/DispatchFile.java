package jp.telework.seminar.dispatch.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.telework.seminar.dispatch.quota.domain.Commitment;
import org.jspecify.annotations.Nullable;

/**
 * What was decided and reported about a request so far. Immutable; each step answers a new file.
 *
 * @param commitment what of the yearly quota is bound, null before an assignment
 */
public record DispatchFile(
        @Nullable Triage triage,
        @Nullable Assignment assignment,
        List<FormerAssignment> formerAssignments,
        @Nullable Commitment commitment,
        @Nullable FinalReport report,
        @Nullable Survey survey,
        @Nullable Ending ending) {

    /** Of a new request. */
    public static final DispatchFile EMPTY = new DispatchFile(null, null, List.of(), null, null, null, null);

    public DispatchFile {
        formerAssignments = List.copyOf(formerAssignments);
    }

    public DispatchFile with(Triage decided) {
        return new DispatchFile(decided, assignment, formerAssignments, commitment, report, survey, ending);
    }

    public DispatchFile with(Assignment offered, Commitment bound) {
        return new DispatchFile(triage, offered, formerAssignments, bound, report, survey, ending);
    }

    /** The assignment moves to the former ones, and nothing is bound any more. */
    public DispatchFile without(FormerAssignment ended) {
        List<FormerAssignment> former = new ArrayList<>(formerAssignments);
        former.add(ended);
        return new DispatchFile(triage, null, former, null, report, survey, ending);
    }

    public DispatchFile with(FinalReport given) {
        return new DispatchFile(triage, assignment, formerAssignments, commitment, given, survey, ending);
    }

    public DispatchFile with(Survey answered) {
        return new DispatchFile(triage, assignment, formerAssignments, commitment, report, answered, ending);
    }

    public DispatchFile with(Ending end) {
        return new DispatchFile(triage, assignment, formerAssignments, commitment, report, survey, end);
    }

    /** The triage of a request that was accepted. */
    public Triage accepted() {
        return Objects.requireNonNull(triage, "an accepted request has its triage");
    }

    /** The assignment of a request that has a manager. */
    public Assignment assigned() {
        return Objects.requireNonNull(assignment, "a request with a manager has its assignment");
    }

    /** What is bound for a request that has a manager. */
    public Commitment committed() {
        return Objects.requireNonNull(commitment, "a request with a manager binds the quota");
    }
}
