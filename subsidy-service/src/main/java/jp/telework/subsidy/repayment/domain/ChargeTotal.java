package jp.telework.subsidy.repayment.domain;

import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A charge with what became of it. {@code accrued = waived + paid + outstanding}.
 *
 * @param exact the sum of the rows
 * @param accrued the sum without the fraction of a yen
 * @param waived what waivers took off
 * @param paid what payments went to it
 * @param outstanding still owed
 */
public record ChargeTotal(ChargeKind kind, BigFraction exact, Yen accrued, Yen waived, Yen paid, Yen outstanding) {}
