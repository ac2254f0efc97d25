package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a look-up in the paying system found about an instruction whose outcome was unknown.
 *
 * @param instruction number of the instruction among the acts
 * @param outcome PAID or FAILED
 * @param paidOn 受領の日, when paid
 * @param note what the look-up showed
 */
public record PaymentLookup(
        int instruction,
        PaymentResult outcome,
        @Nullable LocalDate paidOn,
        @Nullable String note) implements ActContent {}
