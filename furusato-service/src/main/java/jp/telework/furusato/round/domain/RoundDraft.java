package jp.telework.furusato.round.domain;

import java.time.Instant;
import java.time.LocalDate;
import jp.telework.furusato.programme.domain.ApplicantKind;
import jp.telework.furusato.programme.domain.ProgrammeError;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.programme.domain.SelectionClause;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;

/**
 * The terms of a round as an officer sets them.
 *
 * @param opensAt first instant of the period
 * @param closesAt last instant of the period (必着)
 */
public record RoundDraft(String title, FiscalYear fiscalYear, Instant opensAt, Instant closesAt, RoundRules rules) {

    /**
     * Checks that the terms fit together.
     *
     * @throws Refusal with every reason why they do not
     */
    void requireSound() {
        Violations found = new Violations();
        if (!opensAt.isBefore(closesAt)) {
            found.add(Violation.of("/closesAt", ProgrammeError.PERIOD_REVERSED, opensAt, closesAt));
        }
        LocalDate lastDay = Japan.date(closesAt);
        if (lastDay.isAfter(fiscalYear.lastDay())) {
            found.add(Violation.under(
                    SelectionClause.FISCAL_YEAR, "/closesAt", ProgrammeError.OUTSIDE_FISCAL_YEAR, lastDay, fiscalYear));
        }
        for (int i = 0; i < rules.applicantKinds().size(); i++) {
            ApplicantKind kind = rules.applicantKinds().get(i);
            if (!kind.mayApply()) {
                found.add(Violation.under(
                        SelectionClause.APPLICANTS, "/applicantKinds/" + i, ProgrammeError.CANNOT_APPLY, kind));
            }
        }
        Criterion.check(rules.criteria(), "/criteria", SelectionClause.EVALUATION, found);
        found.refuseIfAny();
    }
}
