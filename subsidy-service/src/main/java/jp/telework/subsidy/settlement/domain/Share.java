package jp.telework.subsidy.settlement.domain;

import java.math.BigInteger;
import jp.telework.kernel.value.Yen;

/** Exact {@code amount × numerator ÷ denominator}, without the fraction of a yen. */
final class Share {

    private final BigInteger product;
    private final BigInteger denominator;

    private Share(BigInteger product, BigInteger denominator) {
        this.product = product;
        this.denominator = denominator;
    }

    /** @param denominator more than 0 */
    static Share of(Yen amount, Yen numerator, Yen denominator) {
        return new Share(
                BigInteger.valueOf(amount.amount()).multiply(BigInteger.valueOf(numerator.amount())),
                BigInteger.valueOf(denominator.amount()));
    }

    Share times(long factor, long divisor) {
        return new Share(
                product.multiply(BigInteger.valueOf(factor)), denominator.multiply(BigInteger.valueOf(divisor)));
    }

    Yen floor() {
        return Yen.of(product.divide(denominator).longValueExact());
    }

    boolean hasFraction() {
        return product.mod(denominator).signum() != 0;
    }
}
