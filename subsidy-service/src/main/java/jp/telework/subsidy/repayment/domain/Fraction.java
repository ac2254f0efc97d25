package jp.telework.subsidy.repayment.domain;

import java.math.BigInteger;
import java.util.Locale;
import jp.telework.kernel.value.Yen;

/**
 * An exact amount of a charge in ten-thousandths of a yen. 10.95 % a year over 365 days, in leap years too
 * (利率等の表示の年利建て移行に関する法律第25条), is 3 ten-thousandths a day, so every charge is a whole number of them and is rounded
 * only once, at its total.
 *
 * @param numerator ten-thousandths of a yen, 0 or more
 */
public record Fraction(BigInteger numerator) {

    public static final long DENOMINATOR = 10_000;
    public static final long PER_DAY = 3;
    static final Fraction ZERO = new Fraction(BigInteger.ZERO);

    static Fraction of(Yen base, long days) {
        return new Fraction(BigInteger.valueOf(base.amount()).multiply(BigInteger.valueOf(days * PER_DAY)));
    }

    Fraction plus(Fraction other) {
        return new Fraction(numerator.add(other.numerator));
    }

    /** 1円未満切捨て. */
    public Yen floor() {
        return Yen.of(numerator.divide(BigInteger.valueOf(DENOMINATOR)).longValueExact());
    }

    /** For people, without a unit: {@code 45,185.1522}, {@code 109,500}. */
    @Override
    public String toString() {
        BigInteger[] parts = numerator.divideAndRemainder(BigInteger.valueOf(DENOMINATOR));
        String decimals = String.format(Locale.ROOT, "%04d", parts[1]).replaceAll("0+$", "");
        return String.format(Locale.ROOT, "%,d", parts[0]) + (decimals.isEmpty() ? "" : "." + decimals);
    }
}
