package jp.telework.furusato.selection.domain;

import java.util.Optional;
import jp.telework.kernel.scoring.Rating;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ranking.
 *
 * @param rank from 1, by the score with its bonus
 * @param plainRank from 1, by the score alone
 * @param rating mean scores; without any evaluation there are none
 * @param bonus points for the region
 * @param missing evaluations that it lacks
 * @param fit whether it has the least score of a recommendation
 * @param recommended whether it is in the best set that keeps the rule
 * @param tie what placed it behind the one before, when both have the same points
 * @param change what the rule changed for it against the plain order
 */
public record Ranked(
        Candidate candidate,
        int rank,
        int plainRank,
        Rating rating,
        int bonus,
        int missing,
        boolean fit,
        boolean recommended,
        @Nullable Tie tie,
        @Nullable Change change) {

    /**
     * A tie and how it was broken.
     *
     * @param ahead receipt number of the one before
     */
    public record Tie(TieRule rule, String ahead) {}

    /**
     * A change against the plain order: this one comes in or goes out.
     *
     * @param cause the part of the rule that did it
     * @param counterpart receipt number of the one whose place it takes, or who takes its place; null when the place
     *     stays empty
     */
    public record Change(boolean in, Cause cause, @Nullable String counterpart) {}

    /** Which part of the rule changed the plain order. */
    public enum Cause {
        /** The region has as many towns as it may. */
        REGION_LIMIT,
        /** A region would otherwise have none. */
        EACH_REGION,
        /** Points for regions with a low adoption rate. */
        REGION_BONUS
    }

    /** Points of 100 with the bonus; empty without any evaluation. */
    public Optional<BigFraction> points() {
        return Optional.ofNullable(rating.score()).map(score -> score.add(BigFraction.of(bonus)));
    }

    Ranked with(boolean isRecommended, @Nullable Change changed) {
        return new Ranked(candidate, rank, plainRank, rating, bonus, missing, fit, isRecommended, tie, changed);
    }
}
