package jp.telework.furusato.site.domain;

import jakarta.persistence.Embeddable;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;

/**
 * A target number of people, which may be a range: 地元雇用人数 3～4人.
 *
 * @param min at least 0
 * @param max at least {@code min}; equal to it when the target is one number
 */
@Embeddable
public record PeopleRange(int min, int max) {

    public PeopleRange {
        if (min < 0 || max < min) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, Math.max(min, 0), Integer.MAX_VALUE);
        }
    }
}
