package jp.telework.subsidy.grant.money.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;
import org.jspecify.annotations.Nullable;

/**
 * 支払: an instruction to the paying system (官庁会計), with what is known of its outcome at once.
 *
 * @param request number of the payment request among the acts
 * @param amountYen what is paid
 * @param externalReference the paying system's reference; never used twice
 * @param outcome PAID when confirmed at once, UNKNOWN when sent without an answer
 * @param paidOn 受領の日, when paid
 */
@ActKind("PAYMENT_INSTRUCTION")
public record PaymentInstruction(
        int request,
        PaymentKind kind,
        Yen amountYen,
        String externalReference,
        PaymentResult outcome,
        @Nullable LocalDate paidOn)
        implements ActContent {
    @Override
    public void count(int number, Tally tally) {
        switch (outcome) {
            case PAID -> tally.paid(amountYen);
            case UNKNOWN -> tally.unknown(number, amountYen);
            case FAILED -> {}
        }
    }
}
