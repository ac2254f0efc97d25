package jp.telework.subsidy.repayment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The rate of both charges: 10.95 % a year over 365 days, in leap years too (利率等の表示の年利建て移行に関する法律第25条), is 3
 * ten-thousandths a day. So a charge is a whole number of ten-thousandths of a yen, and is rounded only once, at its total.
 */
public final class DailyRate {

    private static final int DECIMALS = 4;
    private static final BigFraction PER_DAY = BigFraction.of(3, 10_000);

    private DailyRate() {}

    static BigFraction charge(Yen base, long days) {
        return PER_DAY.multiply(base.exact()).multiply(days);
    }

    /** A charge for people, without a unit: {@code 45,185.1522}, {@code 109,500}. */
    public static String shown(BigFraction charge) {
        BigDecimal decimal = charge.bigDecimalValue(DECIMALS, RoundingMode.UNNECESSARY);
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(decimal);
    }
}
