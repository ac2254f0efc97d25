package jp.telework.furusato.site.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import jp.telework.kernel.rule.TraceStep;
import org.jspecify.annotations.Nullable;

/**
 * A result beside its target. A target that is a range is reached at its lower end.
 *
 * @param percent result as a share of the lower end, whole percent rounded down; null for a target of zero people
 */
public record Achievement(
        PeopleRange target, int result, @Nullable Integer percent, boolean reached) {

    /** The achievement of a target; null when there is no target. */
    public static @Nullable Achievement of(@Nullable PeopleRange target, int result) {
        if (target == null) {
            return null;
        }
        Integer percent = target.min() == 0
                ? null
                : BigDecimal.valueOf(result)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(target.min()), 0, RoundingMode.FLOOR)
                        .intValueExact();
        return new Achievement(target, result, percent, result >= target.min());
    }

    static TraceStep explained(SiteNote note, @Nullable PeopleRange target, int result) {
        if (target == null) {
            return SiteNote.NO_TARGET.step(Map.of("result", result), result);
        }
        String wanted = target.min() == target.max() ? "" + target.min() : target.min() + "–" + target.max();
        return note.step(
                Map.of("targetMin", target.min(), "targetMax", target.max(), "result", result),
                wanted,
                result,
                result - target.min());
    }
}
