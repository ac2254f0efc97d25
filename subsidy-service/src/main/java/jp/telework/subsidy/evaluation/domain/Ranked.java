package jp.telework.subsidy.evaluation.domain;

import jp.telework.kernel.value.Yen;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ranking.
 *
 * @param rank from 1
 * @param score points of 100: the plain mean of the submitted evaluations; null without any
 * @param firstCriterion mean score in the call's first criterion; null without any evaluation
 * @param missing evaluations that it lacks
 * @param cumulativeYen what this and all better ones request together
 * @param withinBudget whether the budget reaches it
 * @param tie what placed it behind the one before, when both have the same score
 */
public record Ranked(
        Candidate candidate,
        int rank,
        @Nullable BigFraction score,
        @Nullable BigFraction firstCriterion,
        int missing,
        Yen cumulativeYen,
        boolean withinBudget,
        @Nullable Tie tie) {

    /**
     * A tie and how it was broken.
     *
     * @param ahead receipt number of the one before
     */
    public record Tie(TieRule rule, String ahead) {}
}
