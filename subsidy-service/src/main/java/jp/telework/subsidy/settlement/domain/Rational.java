package jp.telework.subsidy.settlement.domain;

import java.math.BigInteger;
import jp.telework.kernel.value.Yen;

/** An exact fraction of yen, 0 or more. Rounded only where a clause says so, at the end. */
record Rational(BigInteger numerator, BigInteger denominator) {

    static final Rational ZERO = new Rational(BigInteger.ZERO, BigInteger.ONE);

    Rational {
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    static Rational of(Yen amount) {
        return new Rational(BigInteger.valueOf(amount.amount()), BigInteger.ONE);
    }

    Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** @param divisor more than 0 */
    Rational times(long factor, long divisor) {
        return new Rational(
                numerator.multiply(BigInteger.valueOf(factor)), denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** @param divisor more than 0 */
    Rational times(Yen factor, Yen divisor) {
        return times(factor.amount(), divisor.amount());
    }

    /** 1円未満切捨て. */
    Yen floor() {
        return Yen.of(numerator.divide(denominator).longValueExact());
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }
}
