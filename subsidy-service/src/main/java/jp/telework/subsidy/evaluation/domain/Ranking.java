package jp.telework.subsidy.evaluation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.evaluation.domain.Ranked.Tie;
import jp.telework.subsidy.programme.domain.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * 順位: the applications of a call by their scores, and the line that the budget reaches. Exact, and the same for the
 * same input in whatever order it comes.
 *
 * @param lines best first; whoever has no evaluation stands last
 */
public record Ranking(List<Ranked> lines, Yen budgetYen) {

    public Ranking {
        lines = List.copyOf(lines);
    }

    /** A candidate with its means. */
    private record Rated(
            Candidate candidate,
            @Nullable Fraction score,
            @Nullable Fraction firstCriterion) {}

    private static final Comparator<@Nullable Fraction> HIGHER_FIRST =
            Comparator.nullsLast(Comparator.<Fraction>reverseOrder());
    private static final Comparator<Rated> BY_SCORE = Comparator.comparing(Rated::score, HIGHER_FIRST);
    private static final Comparator<Rated> BY_FIRST_CRITERION =
            Comparator.comparing(Rated::firstCriterion, HIGHER_FIRST);
    private static final Comparator<Rated> BY_REQUEST =
            Comparator.comparing(rated -> rated.candidate().requestedYen());
    private static final Comparator<Rated> BY_RECEIPT =
            Comparator.comparing(rated -> rated.candidate().receiptNumber());
    private static final Comparator<Rated> PUBLISHED_RULE =
            BY_SCORE.thenComparing(BY_FIRST_CRITERION).thenComparing(BY_REQUEST).thenComparing(BY_RECEIPT);

    /**
     * Ranks candidates.
     *
     * @param criteria the call's, in their published order
     * @param evaluatorsRequired evaluations that each needs
     * @param budgetYen what the call can grant
     */
    public static Ranking of(
            List<Candidate> candidates, List<Criterion> criteria, int evaluatorsRequired, Yen budgetYen) {
        List<Rated> order = candidates.stream()
                .map(candidate -> rate(candidate, criteria))
                .sorted(PUBLISHED_RULE)
                .toList();
        List<Ranked> lines = new ArrayList<>();
        Yen cumulative = Yen.ZERO;
        for (int i = 0; i < order.size(); i++) {
            Rated rated = order.get(i);
            cumulative = cumulative.plus(rated.candidate().requestedYen());
            lines.add(new Ranked(
                    rated.candidate(),
                    i + 1,
                    rated.score(),
                    rated.firstCriterion(),
                    rated.candidate().missing(evaluatorsRequired),
                    cumulative,
                    !cumulative.isGreaterThan(budgetYen),
                    i == 0 ? null : tie(order.get(i - 1), rated)));
        }
        return new Ranking(lines, budgetYen);
    }

    private static Rated rate(Candidate candidate, List<Criterion> criteria) {
        return new Rated(
                candidate,
                mean(candidate, scores -> scores.weighted(criteria)),
                mean(candidate, scores -> Fraction.of(scores.of(criteria.get(0)), 1)));
    }

    private static @Nullable Fraction mean(Candidate candidate, Function<Scores, Fraction> of) {
        int count = candidate.submitted().size();
        return count == 0
                ? null
                : candidate.submitted().stream()
                        .map(of)
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(count);
    }

    private static @Nullable Tie tie(Rated ahead, Rated behind) {
        if (!Objects.equals(ahead.score(), behind.score())) {
            return null;
        }
        TieRule rule = BY_FIRST_CRITERION.compare(ahead, behind) != 0
                ? TieRule.FIRST_CRITERION
                : BY_REQUEST.compare(ahead, behind) != 0 ? TieRule.LOWER_REQUEST : TieRule.EARLIER_SUBMISSION;
        return new Tie(rule, ahead.candidate().receiptNumber());
    }

    public Optional<Ranked> find(UUID id) {
        return lines.stream().filter(line -> line.candidate().id().equals(id)).findFirst();
    }

    /** The last rank that the budget reaches; 0 when it does not even reach the first. */
    public int reachedRank() {
        return (int) lines.stream().filter(Ranked::withinBudget).count();
    }

    /** What the applications within the budget request together. */
    public Yen reachedYen() {
        int reached = reachedRank();
        return reached == 0 ? Yen.ZERO : lines.get(reached - 1).cumulativeYen();
    }
}
