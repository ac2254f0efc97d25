package jp.telework.kernel.value;

import java.util.Locale;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An amount of money in whole yen, from 0 to 9,007,199,254,740,991. The upper end is the largest integer that every
 * JSON reader keeps exact (RFC 8785 relies on it); the state budget fits into it many times over.
 *
 * @param amount whole yen
 */
public record Yen(long amount) implements Comparable<Yen> {

    public static final Yen ZERO = new Yen(0);
    public static final long MAX = 9_007_199_254_740_991L;

    public Yen {
        if (amount < 0 || amount > MAX) {
            throw new InvalidValue(CommonError.YEN_OUT_OF_RANGE, new Yen(MAX));
        }
    }

    public static Yen of(long amount) {
        return new Yen(amount);
    }

    /** The sum. Both parts are at most 2^53, so the sum of two never overflows a long. */
    public Yen plus(Yen other) {
        return new Yen(amount + other.amount);
    }

    /** The difference, or zero when the other amount is larger. */
    public Yen minusOrZero(Yen other) {
        return new Yen(Math.max(0, amount - other.amount));
    }

    public Yen min(Yen other) {
        return amount <= other.amount ? this : other;
    }

    /**
     * Drops the fraction below a unit, as the rounding clauses say ("端数を切り捨てる").
     *
     * @param unit yen, at least 1
     */
    public Yen floorTo(long unit) {
        return new Yen(amount - amount % unit);
    }

    /**
     * 1円未満切捨て (国等の債権債務等の金額の端数計算に関する法律第2条).
     *
     * @param exact yen, 0 or more
     */
    public static Yen floor(BigFraction exact) {
        return new Yen(exact.getNumerator().divide(exact.getDenominator()).longValueExact());
    }

    /** The amount for a calculation that rounds only at its end. */
    public BigFraction exact() {
        return BigFraction.of(amount);
    }

    /** {@code this × part ÷ whole}, not rounded. */
    public BigFraction share(Yen part, Yen whole) {
        return exact().multiply(BigFraction.of(part.amount, whole.amount));
    }

    public boolean isGreaterThan(Yen other) {
        return amount > other.amount;
    }

    @Override
    public int compareTo(Yen other) {
        return Long.compare(amount, other.amount);
    }

    /** For people: {@code 30,000,000円}. */
    public String inJapanese() {
        return String.format(Locale.ROOT, "%,d円", amount);
    }

    /** For people: {@code ¥30,000,000}. */
    public String inEnglish() {
        return String.format(Locale.ROOT, "¥%,d", amount);
    }

    @Override
    public String toString() {
        return Long.toString(amount);
    }
}
