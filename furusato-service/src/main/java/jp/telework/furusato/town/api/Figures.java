package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/** Figures of indicators: up to a billion either way, with at most four decimals. */
final class Figures {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private static final int DECIMALS = 4;

    private Figures() {}

    static BigDecimal read(BigDecimal raw) {
        // The precision first: stripping the zeros of 1E+999999999 would make a billion digits.
        boolean small = raw.precision() - raw.scale() <= 10 && raw.precision() <= 30;
        if (!small || raw.abs().compareTo(MOST) > 0 || raw.stripTrailingZeros().scale() > DECIMALS) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, MOST.negate(), MOST);
        }
        return raw.scale() < 0 ? raw.setScale(0) : raw;
    }
}
