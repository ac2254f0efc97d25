package jp.telework.subsidy.grant.returning.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;

/**
 * 返還金等の納付.
 *
 * @param order number of the return order among the acts
 * @param amountYen what was paid
 * @param paidOn 納付の日
 * @param externalReference the receiving system's reference; never used twice
 */
@ActKind("REPAYMENT")
public record Repayment(int order, Yen amountYen, LocalDate paidOn, String externalReference) implements ActContent {
    @Override
    public void count(int number, Tally tally) {
        tally.repaid(order, amountYen);
    }
}
