package jp.telework.subsidy.grant.progress.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.change.domain.Plan;
import jp.telework.subsidy.grant.change.domain.ProgressNote;
import jp.telework.subsidy.grant.change.domain.ProgressRule;
import jp.telework.subsidy.grant.decision.domain.Decided;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;

/** The rules of status reports (適正化法第12条). */
public final class StatusPolicy {

    private StatusPolicy() {}

    /** A report describes a day between the decision and today. Spending beyond the plan is told, not refused. */
    public static void judge(StatusReport report, Grant grant, LocalDate today, Checks checks) {
        LocalDate decidedOn = Decided.on(grant.file());
        checks.that(
                ProgressRule.STATUS_DAY_PAST,
                !report.asOf().isAfter(today),
                "/asOf",
                List.of("asOf", report.asOf(), "today", today),
                report.asOf());
        checks.that(
                ProgressRule.STATUS_SINCE_DECISION,
                !report.asOf().isBefore(decidedOn),
                "/asOf",
                List.of("asOf", report.asOf(), "decidedOn", decidedOn),
                report.asOf(),
                decidedOn);
        Yen eligible = Plan.of(grant.file()).eligibleYen();
        boolean beyond = report.spentYen().isGreaterThan(eligible);
        ProgressNote note = beyond ? ProgressNote.SPENT_BEYOND_PLAN : ProgressNote.SPENT_WITHIN_PLAN;
        checks.explain(List.of(note.step(
                List.of("spentYen", report.spentYen(), "eligibleYen", eligible), null, report.spentYen(), eligible)));
    }
}
