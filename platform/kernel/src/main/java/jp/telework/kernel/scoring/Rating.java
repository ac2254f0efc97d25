package jp.telework.kernel.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the submitted evaluations of one case come to.
 *
 * @param score points of 100: the plain mean; null without any evaluation
 * @param firstCriterion mean score in the first criterion; null without any evaluation
 */
public record Rating(@Nullable BigFraction score, @Nullable BigFraction firstCriterion) {

    private static final int SHOWN_DECIMALS = 2;
    private static final Comparator<@Nullable BigFraction> HIGHER_FIRST =
            Comparator.nullsLast(Comparator.<BigFraction>reverseOrder());

    /** The best score first; cases without a score last. */
    public static final Comparator<Rating> BY_SCORE = Comparator.comparing(Rating::score, HIGHER_FIRST);

    /** The best mean in the first criterion first. */
    public static final Comparator<Rating> BY_FIRST_CRITERION =
            Comparator.comparing(Rating::firstCriterion, HIGHER_FIRST);

    /**
     * Rates a case.
     *
     * @param submitted the sheets that count
     * @param criteria in their published order
     */
    public static Rating of(List<Scores> submitted, List<Criterion> criteria) {
        return new Rating(
                mean(submitted, scores -> scores.weighted(criteria)),
                mean(submitted, scores -> BigFraction.of(scores.of(criteria.get(0)))));
    }

    private static @Nullable BigFraction mean(List<Scores> submitted, Function<Scores, BigFraction> of) {
        return submitted.isEmpty()
                ? null
                : submitted.stream()
                        .map(of)
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(submitted.size());
    }

    /** Points for people: two decimals, half up. Scores are compared exactly, as fractions. */
    public static BigDecimal shown(BigFraction points) {
        return points.bigDecimalValue(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    /** Points exactly: {@code 235/3}. */
    public static String exact(BigFraction points) {
        return points.getNumerator() + "/" + points.getDenominator();
    }

    /**
     * How many evaluations a case still lacks. Exclusions count less, but one evaluation is always needed.
     *
     * @param required evaluations that each case needs
     * @param submitted evaluations that count
     * @param excluded reviewers who declared a conflict of interest
     */
    public static int missing(int required, int submitted, int excluded) {
        return Math.max(0, Math.max(1, required - excluded) - submitted);
    }
}
