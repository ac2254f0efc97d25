package jp.telework.subsidy.grant.money.domain;

import java.time.LocalDate;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What a look-up in the paying system found about an instruction whose outcome was unknown.
 *
 * @param instruction number of the instruction among the acts
 * @param outcome PAID or FAILED
 * @param paidOn 受領の日, when paid
 * @param note what the look-up showed
 */
@ActKind("PAYMENT_LOOKUP")
public record PaymentLookup(
        int instruction,
        PaymentResult outcome,
        @Nullable LocalDate paidOn,
        @Nullable String note) implements ActContent {
    @Override
    public void count(int number, Tally tally) {
        tally.known(instruction, outcome == PaymentResult.PAID);
    }
}
