package jp.telework.promotion.recognition.round.domain;

import java.time.Instant;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.recognition.criteria.domain.Criteria;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.criteria.domain.RecognitionClause;
import jp.telework.promotion.recognition.criteria.domain.RecognitionError;

/**
 * The terms of a round as an officer sets them.
 *
 * @param opensAt first instant of the period
 * @param closesAt last instant of the period (必着)
 * @param prize 総務大臣賞の評価の規則
 */
public record RoundTerms(
        String title, FiscalYear fiscalYear, Instant opensAt, Instant closesAt, Criteria criteria, PrizeRules prize) {

    /**
     * Checks that the terms fit together.
     *
     * @throws Refusal with every reason why they do not
     */
    void requireSound() {
        Violations found = new Violations();
        if (!opensAt.isBefore(closesAt)) {
            found.add(Violation.of("/closesAt", RecognitionError.PERIOD_REVERSED));
        }
        if (!fiscalYear.contains(Japan.date(closesAt))) {
            found.add(Violation.under(
                    RecognitionClause.PERIOD, "/closesAt", RecognitionError.OUTSIDE_FISCAL_YEAR, fiscalYear));
        }
        prize.check("/prize/criteria", found);
        found.refuseIfAny();
    }
}
