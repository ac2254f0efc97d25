package jp.telework.subsidy.call.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.Criterion;
import jp.telework.subsidy.programme.domain.ProgrammeRules;
import jp.telework.subsidy.programme.domain.SubsidyClause;
import jp.telework.subsidy.programme.domain.SubsidyError;

/**
 * The terms of a call as an officer sets them.
 *
 * @param opensAt first instant of the period of application
 * @param closesAt last instant of the period (必着)
 * @param budgetYen what the call may grant in all
 */
public record CallDraft(
        String title, FiscalYear fiscalYear, Instant opensAt, Instant closesAt, Yen budgetYen, ProgrammeRules rules) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int ALL_WEIGHTS = 100;

    /** What does not fit together; empty for a sound draft. */
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>();
        if (!opensAt.isBefore(closesAt)) {
            found.add(Violation.of("/closesAt", SubsidyError.PERIOD_REVERSED, opensAt, closesAt));
        }
        LocalDate lastDay = closesAt.atZone(JAPAN).toLocalDate();
        if (lastDay.isAfter(fiscalYear.lastDay())) {
            found.add(Violation.under(
                    SubsidyClause.FISCAL_YEAR, "/closesAt", SubsidyError.OUTSIDE_FISCAL_YEAR, lastDay, fiscalYear));
        }
        if (rules.capYen().isGreaterThan(budgetYen)) {
            found.add(Violation.of("/capYen", SubsidyError.CAP_OVER_BUDGET, rules.capYen(), budgetYen));
        }
        found.addAll(criteria());
        return found;
    }

    private List<Violation> criteria() {
        List<Violation> found = new ArrayList<>();
        int weights =
                rules.evaluationCriteria().stream().mapToInt(Criterion::weight).sum();
        if (weights != ALL_WEIGHTS) {
            found.add(Violation.under(
                    SubsidyClause.EVALUATION, "/evaluationCriteria", SubsidyError.WEIGHTS_NOT_100, weights));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < rules.evaluationCriteria().size(); i++) {
            String code = rules.evaluationCriteria().get(i).code();
            if (!codes.add(code)) {
                found.add(Violation.of("/evaluationCriteria/" + i + "/code", CommonError.DUPLICATE_ENTRY, code));
            }
        }
        return found;
    }
}
