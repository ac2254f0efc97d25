package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
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
public record PaymentInstruction(
        int request,
        PaymentKind kind,
        Yen amountYen,
        String externalReference,
        PaymentResult outcome,
        @Nullable LocalDate paidOn)
        implements ActContent {}
