package jp.telework.subsidy.evaluation.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.evaluation.domain.Ranked.Tie;
import org.jspecify.annotations.Nullable;

/**
 * 順位: the applications of a call by their scores, and the line that the budget and the places reach. Exact; the order of the
 * input does not change the result.
 *
 * @param lines best first; applications without an evaluation come last
 * @param places how many can be adopted; null where only the budget is the limit
 */
public record Ranking(
        List<Ranked> lines, Yen budgetYen, @Nullable Integer places) {

    public Ranking {
        lines = List.copyOf(lines);
    }

    /** A candidate with its means. */
    private record Rated(Candidate candidate, Rating rating) {}

    private static final Comparator<Rated> BY_SCORE = Comparator.comparing(Rated::rating, Rating.BY_SCORE);
    private static final Comparator<Rated> BY_FIRST_CRITERION =
            Comparator.comparing(Rated::rating, Rating.BY_FIRST_CRITERION);
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
                .map(candidate -> new Rated(candidate, Rating.of(candidate.submitted(), criteria)))
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
                    rated.rating().score(),
                    rated.rating().firstCriterion(),
                    rated.candidate().missing(evaluatorsRequired),
                    cumulative,
                    !cumulative.isGreaterThan(budgetYen),
                    i == 0 ? null : tie(order.get(i - 1), rated)));
        }
        return new Ranking(lines, budgetYen, null);
    }

    /** The same ranking of a call with so many places; null for no limit. */
    public Ranking within(@Nullable Integer limit) {
        return new Ranking(lines, budgetYen, limit);
    }

    private static @Nullable Tie tie(Rated ahead, Rated behind) {
        if (BY_SCORE.compare(ahead, behind) != 0) {
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

    /** The last rank that the budget and the places reach; 0 when the budget does not even reach the first. */
    public int reachedRank() {
        int affordable = (int) lines.stream().filter(Ranked::withinBudget).count();
        return places == null ? affordable : Math.min(affordable, places);
    }

    /** What the applications up to that rank request together. */
    public Yen reachedYen() {
        int reached = reachedRank();
        return reached == 0 ? Yen.ZERO : lines.get(reached - 1).cumulativeYen();
    }
}
