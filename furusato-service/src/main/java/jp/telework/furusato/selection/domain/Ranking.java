package jp.telework.furusato.selection.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.selection.domain.Ranked.Cause;
import jp.telework.furusato.selection.domain.Ranked.Change;
import jp.telework.furusato.selection.domain.Ranked.Tie;
import jp.telework.kernel.scoring.Rating;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * 順位と推薦: the proposals of a round by their scores, and the best set that keeps the round's regional balance. Exact;
 * the order of the input does not change the result.
 *
 * @param lines best first; proposals without an evaluation come last
 */
public record Ranking(List<Ranked> lines, RoundRules rules) {

    public Ranking {
        lines = List.copyOf(lines);
    }

    /** A candidate with its means and its bonus. */
    private record Rated(Candidate candidate, Rating rating, int bonus) {

        Rating withBonus() {
            BigFraction score = rating.score();
            return new Rating(score == null ? null : score.add(BigFraction.of(bonus)), rating.firstCriterion());
        }
    }

    private static final Comparator<Rated> BY_POINTS = Comparator.comparing(Rated::withBonus, Rating.BY_SCORE);
    private static final Comparator<Rated> BY_SCORE = Comparator.comparing(Rated::rating, Rating.BY_SCORE);
    private static final Comparator<Rated> BY_FIRST_CRITERION =
            Comparator.comparing(Rated::rating, Rating.BY_FIRST_CRITERION);
    private static final Comparator<Rated> BY_RECEIPT =
            Comparator.comparing(rated -> rated.candidate().receiptNumber());
    private static final Comparator<Rated> PLAIN_RULE =
            BY_SCORE.thenComparing(BY_FIRST_CRITERION).thenComparing(BY_RECEIPT);
    private static final Comparator<Rated> PUBLISHED_RULE = BY_POINTS.thenComparing(PLAIN_RULE);

    /** Ranks candidates by a round's rules. */
    public static Ranking of(List<Candidate> candidates, RoundRules rules) {
        List<Rated> order = candidates.stream()
                .map(candidate -> new Rated(
                        candidate,
                        Rating.of(candidate.submitted(), rules.criteria()),
                        candidate.submitted().isEmpty() ? 0 : rules.balance().points(candidate.region())))
                .sorted(PUBLISHED_RULE)
                .toList();
        List<Rated> plain = order.stream().sorted(PLAIN_RULE).toList();
        List<Ranked> lines = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Rated rated = order.get(i);
            Candidate candidate = rated.candidate();
            lines.add(new Ranked(
                    candidate,
                    i + 1,
                    plain.indexOf(rated) + 1,
                    rated.rating(),
                    rated.bonus(),
                    Rating.missing(
                            rules.evaluatorsRequired(), candidate.submitted().size(), candidate.excluded()),
                    isFit(rated, rules),
                    false,
                    i == 0 ? null : tie(order.get(i - 1), rated),
                    null));
        }
        return new Ranking(lines, rules).recommending();
    }

    private static boolean isFit(Rated rated, RoundRules rules) {
        BigFraction score = rated.rating().score();
        return score != null && score.compareTo(BigFraction.of(rules.minimumScore())) >= 0;
    }

    private static @Nullable Tie tie(Rated ahead, Rated behind) {
        if (BY_POINTS.compare(ahead, behind) != 0) {
            return null;
        }
        TieRule rule = BY_SCORE.compare(ahead, behind) != 0
                ? TieRule.SCORE_WITHOUT_BONUS
                : BY_FIRST_CRITERION.compare(ahead, behind) != 0 ? TieRule.FIRST_CRITERION : TieRule.EARLIER_SUBMISSION;
        return new Tie(rule, ahead.candidate().receiptNumber());
    }

    /** The best set that keeps the rule for about so many places. */
    public List<Ranked> best(int places) {
        List<Ranked> fit = lines.stream().filter(Ranked::fit).toList();
        return Balance.choose(fit, line -> line.candidate().region(), rules.balance(), places);
    }

    /** Marks the recommended ones, and tells each change against the plain order. */
    private Ranking recommending() {
        Set<UUID> best = ids(best(rules.places()));
        List<Ranked> plain = lines.stream()
                .filter(Ranked::fit)
                .sorted(Comparator.comparing(Ranked::plainRank))
                .limit(rules.places())
                .toList();
        Set<UUID> without = ids(plain);
        List<Ranked> out = plain.stream()
                .filter(line -> !best.contains(line.candidate().id()))
                .toList();
        List<Ranked> in = lines.stream()
                .filter(line -> best.contains(line.candidate().id()))
                .filter(line -> !without.contains(line.candidate().id()))
                .toList();
        Map<UUID, Change> changes = new HashMap<>();
        for (int i = 0; i < out.size(); i++) {
            Candidate leaves = out.get(i).candidate();
            Candidate comes = i < in.size() ? in.get(i).candidate() : null;
            changes.put(leaves.id(), new Change(false, cause(), comes == null ? null : comes.receiptNumber()));
            if (comes != null) {
                changes.put(comes.id(), new Change(true, cause(), leaves.receiptNumber()));
            }
        }
        return new Ranking(
                lines.stream()
                        .map(line -> line.with(
                                best.contains(line.candidate().id()),
                                changes.get(line.candidate().id())))
                        .toList(),
                rules);
    }

    private Cause cause() {
        return switch (rules.balance().kind()) {
            case REGION_LIMIT -> Cause.REGION_LIMIT;
            case EACH_REGION -> Cause.EACH_REGION;
            case REGION_BONUS -> Cause.REGION_BONUS;
            case NONE -> throw new IllegalStateException("nothing changes without a rule: " + BalanceRule.NONE);
        };
    }

    private static Set<UUID> ids(List<Ranked> lines) {
        return lines.stream().map(line -> line.candidate().id()).collect(Collectors.toCollection(HashSet::new));
    }

    /** Those of the recommendation, best first. */
    public List<Ranked> recommended() {
        return lines.stream().filter(Ranked::recommended).toList();
    }

    /**
     * Whether a set follows the ranking: it is the best one of its size, and not smaller than the recommendation, since
     * the places are a guide.
     */
    public boolean isFollowedBy(Set<UUID> selected) {
        return selected.size() >= recommended().size()
                && ids(best(selected.size())).equals(selected);
    }

    public Optional<Ranked> find(UUID id) {
        return lines.stream().filter(line -> line.candidate().id().equals(id)).findFirst();
    }
}
