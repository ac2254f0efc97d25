package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;

/**
 * 充当: what a payment went to. The principal comes first (施行令第10条第2項), then the surcharge, then the late charge.
 *
 * @param date 納付の日
 * @param amount yen paid
 * @param excess 過納: what nothing was owed for
 * @param principalLeft yen of principal after the payment
 */
public record Allocation(
        LocalDate date,
        Yen amount,
        Yen toPrincipal,
        Yen toSurcharge,
        Yen toLateCharge,
        Yen excess,
        Yen principalLeft) {}
