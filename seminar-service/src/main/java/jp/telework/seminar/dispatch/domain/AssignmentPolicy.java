package jp.telework.seminar.dispatch.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.rule.Checks;
import jp.telework.seminar.dispatch.quota.domain.QuotaSituation;
import org.jspecify.annotations.Nullable;

/** The rules of an assignment: who may be chosen, in whose turn, and whether the quota reaches. */
public final class AssignmentPolicy {

    private AssignmentPolicy() {}

    /**
     * The secretariat's choice.
     *
     * @param deviationReason why not the first of the proposal
     * @param queueReason why before others who wait
     */
    public record Choice(
            UUID managerId,
            @Nullable String deviationReason,
            @Nullable String queueReason) {}

    /** Judges a choice; the chosen candidate when there is one. */
    public static Optional<Candidate> judge(
            DispatchRequest request,
            Choice choice,
            List<Candidate> proposal,
            Optional<QuotaSituation> situation,
            Checks checks) {
        Optional<Candidate> chosen = proposal.stream()
                .filter(candidate -> candidate.manager().id().equals(choice.managerId()))
                .findFirst();
        checks.that(
                DispatchRule.MANAGER_KNOWN,
                chosen.isPresent(),
                "/managerId",
                List.of("managerId", choice.managerId().toString()));
        chosen.ifPresent(candidate -> proposal(candidate, choice, checks));
        yearHasQuota(request, situation, checks);
        situation.ifPresent(quota -> quota(request, choice, quota, checks));
        return chosen;
    }

    /** Is there a quota of the year at all? */
    public static void yearHasQuota(DispatchRequest request, Optional<QuotaSituation> situation, Checks checks) {
        checks.that(
                DispatchRule.YEAR_HAS_QUOTA,
                situation.isPresent(),
                "",
                List.of("fiscalYear", request.fiscalYear().value()),
                request.fiscalYear());
    }

    private static void proposal(Candidate candidate, Choice choice, Checks checks) {
        checks.that(
                DispatchRule.MANAGER_ASSIGNABLE,
                candidate.assignable(),
                "/managerId",
                List.of("findings", kinds(candidate)),
                candidate.manager().name(),
                excluding(candidate));
        checks.that(
                DispatchRule.PROPOSAL_FOLLOWED,
                candidate.rank() == 1 && candidate.suitable() || choice.deviationReason() != null,
                "/deviationReason",
                List.of("rank", candidate.rank(), "suitable", candidate.suitable()),
                candidate.manager().name(),
                candidate.rank());
    }

    /** The sentence that says why not, for the refusal. */
    private static Object excluding(Candidate candidate) {
        return candidate.findings().stream()
                .filter(finding -> finding.kind().weight() == Candidate.Weight.EXCLUDES)
                .findFirst()
                .<Object>map(Candidate.Finding::message)
                .orElse("");
    }

    private static String kinds(Candidate candidate) {
        return candidate.findings().stream()
                .map(finding -> finding.kind().name())
                .toList()
                .toString();
    }

    private static void quota(DispatchRequest request, Choice choice, QuotaSituation quota, Checks checks) {
        checks.that(
                DispatchRule.WITHIN_VISIT_LIMIT,
                request.plannedVisits() <= quota.visitsLeftForOrganisation(),
                "",
                List.of("plannedVisits", request.plannedVisits(), "bound", quota.organisationVisits()),
                request.plannedVisits(),
                quota.visitsLeftForOrganisation(),
                quota.terms().visitsPerOrganisation());
        checks.leaving(
                DispatchRule.WITHIN_QUOTA,
                quota.reaches(request.plannedVisits(), request.plannedYen()),
                "",
                List.of(
                        "plannedVisits", request.plannedVisits(),
                        "availableVisits", quota.availableVisits(),
                        "plannedYen", request.plannedYen().amount(),
                        "availableYen", quota.availableYen().amount()),
                quota.availableYen(),
                request.plannedVisits(),
                request.plannedYen(),
                quota.availableVisits(),
                quota.availableYen());
        boolean reaches = quota.reachesBehindOthers(request.plannedVisits(), request.plannedYen());
        boolean first = quota.casesAhead() == 0;
        checks.that(
                first
                        ? DispatchRule.NO_CASE_AHEAD
                        : reaches || choice.queueReason() == null
                                ? DispatchRule.ORDER_KEPT
                                : DispatchRule.QUEUE_REASON_STATED,
                first || reaches || choice.queueReason() != null,
                "/queueReason",
                List.of("casesAhead", quota.casesAhead(), "visitsAhead", quota.visitsAhead()),
                quota.casesAhead());
    }
}
