package jp.telework.promotion.recognition.prize.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.scoring.Scores;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import org.jspecify.annotations.Nullable;

/**
 * 順位: the applications for the prize by their scores. Exact; the order of the input does not change it.
 *
 * @param lines best first; applications without an evaluation come last
 */
public record PrizeRanking(List<Ranked> lines) {

    /**
     * An application as the ranking looks at it.
     *
     * @param receiptNumber drawn at the submission, so that an earlier one has a lower number
     * @param submitted the scores of the evaluations that were submitted
     * @param excluded how many reviewers declared a conflict of interest
     */
    public record Candidate(UUID id, String receiptNumber, List<Scores> submitted, int excluded) {

        public Candidate {
            submitted = List.copyOf(submitted);
        }
    }

    /**
     * One line.
     *
     * @param rank from 1
     * @param missing evaluations that it lacks
     * @param tie what placed it behind the one before, when both have the same points
     * @param ahead receipt number of the one before; null for the first
     */
    public record Ranked(
            Candidate candidate,
            int rank,
            Rating rating,
            int missing,
            @Nullable PrizeText tie,
            @Nullable String ahead) {}

    private record Rated(Candidate candidate, Rating rating) {}

    private static final Comparator<Rated> BY_SCORE = Comparator.comparing(Rated::rating, Rating.BY_SCORE);
    private static final Comparator<Rated> BY_FIRST_CRITERION =
            Comparator.comparing(Rated::rating, Rating.BY_FIRST_CRITERION);
    private static final Comparator<Rated> ORDER = BY_SCORE.thenComparing(BY_FIRST_CRITERION)
            .thenComparing(rated -> rated.candidate().receiptNumber());

    public PrizeRanking {
        lines = List.copyOf(lines);
    }

    /** Ranks applications by a round's rules. */
    public static PrizeRanking of(List<Candidate> candidates, PrizeRules rules) {
        List<Rated> order = candidates.stream()
                .map(candidate -> new Rated(candidate, Rating.of(candidate.submitted(), rules.criteria())))
                .sorted(ORDER)
                .toList();
        List<Ranked> lines = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Rated rated = order.get(i);
            Candidate candidate = rated.candidate();
            Rated before = i == 0 ? null : order.get(i - 1);
            lines.add(new Ranked(
                    candidate,
                    i + 1,
                    rated.rating(),
                    Rating.missing(rules.evaluators(), candidate.submitted().size(), candidate.excluded()),
                    before == null ? null : tie(before, rated),
                    before == null ? null : before.candidate().receiptNumber()));
        }
        return new PrizeRanking(lines);
    }

    private static @Nullable PrizeText tie(Rated ahead, Rated behind) {
        if (BY_SCORE.compare(ahead, behind) != 0) {
            return null;
        }
        return BY_FIRST_CRITERION.compare(ahead, behind) != 0
                ? PrizeText.TIE_FIRST_CRITERION
                : PrizeText.TIE_EARLIER_SUBMISSION;
    }

    public Optional<Ranked> find(UUID id) {
        return lines.stream().filter(line -> line.candidate().id().equals(id)).findFirst();
    }

    /** Whether those that get a prize are the best ones. */
    boolean isFollowedBy(List<UUID> winners) {
        Set<UUID> best = lines.stream()
                .limit(winners.size())
                .map(line -> line.candidate().id())
                .collect(Collectors.toSet());
        return best.equals(new HashSet<>(winners));
    }
}
