package jp.telework.subsidy.call.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a call as an officer sets them.
 *
 * @param subsidyName 補助金の名称 as its 交付要綱 has it; null where the title stands for it
 * @param opensAt first instant of the period of application
 * @param closesAt last instant of the period (必着)
 * @param budgetYen what the call may grant in all
 */
public record CallDraft(
        String title,
        @Nullable String subsidyName,
        FiscalYear fiscalYear,
        Instant opensAt,
        Instant closesAt,
        Yen budgetYen,
        ProgrammeRules rules) {

    /** What does not fit together; empty for a sound draft. */
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (!opensAt.isBefore(closesAt)) {
            found.add(Violation.of("/closesAt", SubsidyError.PERIOD_REVERSED, opensAt, closesAt));
        }
        LocalDate lastDay = Japan.date(closesAt);
        if (lastDay.isAfter(fiscalYear.lastDay())) {
            found.add(Violation.under(
                    SubsidyClause.FISCAL_YEAR, "/closesAt", SubsidyError.OUTSIDE_FISCAL_YEAR, lastDay, fiscalYear));
        }
        if (rules.capYen().isGreaterThan(budgetYen)) {
            found.add(Violation.of("/capYen", SubsidyError.CAP_OVER_BUDGET, rules.capYen(), budgetYen));
        }
        Violations criteria = new Violations();
        Criterion.check(rules.evaluationCriteria(), "/evaluationCriteria", SubsidyClause.EVALUATION, criteria);
        found.addAll(criteria.list());
        return found;
    }
}
