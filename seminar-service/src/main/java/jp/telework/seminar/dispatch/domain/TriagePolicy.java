package jp.telework.seminar.dispatch.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.seminar.dispatch.quota.domain.QuotaSituation;

/** The rules of the triage: what the programme takes, and what the labour ministry's consultants take over. */
public final class TriagePolicy {

    private TriagePolicy() {}

    /**
     * Judges a triage.
     *
     * @param situation the fiscal year's quota, empty when it has none
     */
    public static void judge(
            RequestContent content,
            FiscalYear fiscalYear,
            Triage triage,
            Optional<QuotaSituation> situation,
            Checks checks) {
        switch (triage.outcome()) {
            case ACCEPTED -> accepted(content, fiscalYear, triage, situation, checks);
            case DECLINED ->
                checks.that(
                        DispatchRule.REASONS_STATED,
                        !triage.reasons().isEmpty(),
                        "/reasons",
                        List.of("reasons", triage.reasons().size()),
                        triage.reasons().size());
            case HANDED_OVER -> {
                checks.that(
                        DispatchRule.LABOUR_ONLY,
                        content.fieldsForManagers().isEmpty(),
                        "/outcome",
                        List.of("fields", content.fields().toString()));
                labourPart(triage, checks);
            }
        }
    }

    private static void accepted(
            RequestContent content,
            FiscalYear fiscalYear,
            Triage triage,
            Optional<QuotaSituation> situation,
            Checks checks) {
        checks.that(
                DispatchRule.WITHIN_REMIT,
                !content.fieldsForManagers().isEmpty(),
                "/outcome",
                List.of("fields", content.fields().toString()));
        if (content.asksAboutLabour()) {
            labourPart(triage, checks);
        }
        checks.that(
                DispatchRule.YEAR_HAS_QUOTA,
                situation.isPresent(),
                "",
                List.of("fiscalYear", fiscalYear.value()),
                fiscalYear);
        situation.ifPresent(quota -> checks.that(
                DispatchRule.WITHIN_VISIT_LIMIT,
                triage.plannedVisits() <= quota.visitsLeftForOrganisation(),
                "/plannedVisits",
                List.of(
                        "plannedVisits", triage.plannedVisits(),
                        "limit", quota.terms().visitsPerOrganisation(),
                        "bound", quota.organisationVisits()),
                triage.plannedVisits(),
                quota.visitsLeftForOrganisation(),
                quota.terms().visitsPerOrganisation()));
    }

    private static void labourPart(Triage triage, Checks checks) {
        Triage.LabourHandOver labour = triage.labour();
        checks.that(
                DispatchRule.LABOUR_PART_HANDED_OVER,
                labour != null,
                "/labourHandOver",
                List.of("office", labour == null ? "" : labour.office()),
                labour == null ? "" : labour.office());
    }
}
