package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One day of a return. A payment counts for its own day and lowers the bases from the next.
 *
 * @param principal yen of principal outstanding as the day begins
 * @param surchargeBase yen on which a surcharge runs that day
 * @param lateBase yen on which a late charge runs that day
 * @param surcharge accrued up to the end of the day
 * @param lateCharge accrued up to the end of the day
 */
public record DayLine(
        LocalDate date,
        Yen principal,
        Yen surchargeBase,
        Yen lateBase,
        BigFraction surcharge,
        BigFraction lateCharge) {}
