package jp.telework.casework.delegation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.telework.casework.delegation.domain.EditedCase;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.time.Japan;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseActions;
import jp.telework.platform.command.Possibility;

/** Reads the editors of a case, and tells what can be done with them. */
@ApplicationScoped
public class FindEditors implements CaseActions {

    private final EditedCases cases;
    private final KeepEditors keep;
    private final Clock clock;

    FindEditors(EditedCases cases, KeepEditors keep, Clock clock) {
        this.cases = cases;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * The editors as they stand on a day.
     *
     * @param absenceDays after how many days without an act a colleague can take charge
     */
    public record Shown(EditedCase theCase, LocalDate today, int absenceDays) {}

    /** The case with its editors. */
    @Transactional
    public Shown get(Caller caller, UUID id) {
        return shown(cases.get(caller, id));
    }

    /** A case that was just changed, as it stands today. */
    public Shown shown(EditedCase theCase) {
        return new Shown(theCase, Japan.today(clock), keep.absenceDays());
    }

    @Override
    public String kind() {
        return cases.kind();
    }

    @Override
    @Transactional
    public List<Possibility> possibilities(Caller caller, UUID id) {
        EditedCase theCase = cases.get(caller, id);
        List<Possibility> all = new ArrayList<>(
                Stream.of(EditorsAction.KEEP, EditorsAction.DELEGATE, EditorsAction.TAKE_OVER, EditorsAction.REASSIGN)
                        .map(action -> Possibility.of(
                                action.noun, Possibility.unless(() -> keep.require(theCase, action, caller))))
                        .toList());
        List<Violation> closed = Possibility.unless(theCase::requireOpen);
        List<Integer> revocable = theCase.editors().revocable(caller.hand(), Japan.today(clock));
        all.addAll(Possibility.ofParts(EditorsAction.REVOKE.noun, revocable, closed));
        return all;
    }
}
