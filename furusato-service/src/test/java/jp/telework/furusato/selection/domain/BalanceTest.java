package jp.telework.furusato.selection.domain;

import static jp.telework.furusato.selection.domain.Samples.BONUS;
import static jp.telework.furusato.selection.domain.Samples.candidate;
import static jp.telework.furusato.selection.domain.Samples.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.programme.domain.RoundRules;
import jp.telework.furusato.region.domain.Region;
import jp.telework.kernel.scoring.Scores;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/**
 * The recommendation against all sets of proposals, tried one by one. What a rule means is written down here a second
 * time, on purpose in another way than in {@link Balance}.
 */
class BalanceTest {

    private static final int ROUNDS = 1000;
    private static final Region[] REGIONS = {Region.HOKKAIDO, Region.TOHOKU, Region.SHIKOKU, Region.KINKI};
    private final Random random = new Random(20260704);

    private record Case(RoundRules rules, List<Candidate> candidates) {

        Ranking ranking() {
            return Ranking.of(candidates, rules);
        }
    }

    /** Few marks, so that there are ties; some proposals without any evaluation. */
    private Case generated() {
        BalanceRule balance =
                switch (random.nextInt(4)) {
                    case 0 -> BalanceRule.NONE;
                    case 1 -> BalanceRule.limit(1 + random.nextInt(2));
                    case 2 -> BalanceRule.EACH_REGION;
                    default -> BalanceRule.bonus(BONUS);
                };
        List<Candidate> candidates = new ArrayList<>();
        int many = random.nextInt(10);
        for (int i = 1; i <= many; i++) {
            candidates.add(candidate(
                    i, REGIONS[random.nextInt(REGIONS.length)], random.nextInt(12) - 1, 4 + random.nextInt(3)));
        }
        return new Case(rules(balance, 1 + random.nextInt(6), random.nextInt(3) * 20), candidates);
    }

    /** The points by which a proposal counts, worked out anew. */
    private static BigFraction points(Candidate candidate, RoundRules rules) {
        Scores only = candidate.submitted().get(0);
        BigFraction score = only.weighted(rules.criteria());
        boolean poor = rules.balance().bonus() != null
                && (candidate.region() == Region.HOKKAIDO || candidate.region() == Region.SHIKOKU);
        return poor ? score.add(BigFraction.of(15)) : score;
    }

    private static List<Candidate> fit(Case round) {
        return round.candidates().stream()
                .filter(candidate -> !candidate.submitted().isEmpty())
                .filter(candidate -> candidate
                                .submitted()
                                .get(0)
                                .weighted(round.rules().criteria())
                                .compareTo(BigFraction.of(round.rules().minimumScore(), 1))
                        >= 0)
                .toList();
    }

    private static <T> List<Set<T>> subsets(List<T> all) {
        return IntStream.range(0, 1 << all.size())
                .mapToObj(bits -> IntStream.range(0, all.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(all::get)
                        .collect(Collectors.toSet()))
                .toList();
    }

    private static long regions(Set<Candidate> set) {
        return set.stream().map(Candidate::region).distinct().count();
    }

    /** What the rule says in words, as a test on a whole set. */
    private static Predicate<Set<Candidate>> keeps(Case round) {
        RoundRules rules = round.rules();
        return switch (rules.balance().kind()) {
            case NONE, REGION_BONUS -> set -> set.size() <= rules.places();
            case REGION_LIMIT ->
                set -> set.size() <= rules.places()
                        && Balance.count(set, Candidate::region).values().stream()
                                .allMatch(count -> count <= rules.balance().most());
            case EACH_REGION -> {
                List<Set<Candidate>> sized = subsets(fit(round)).stream()
                        .filter(set -> set.size() <= rules.places())
                        .toList();
                long reachable =
                        sized.stream().mapToLong(BalanceTest::regions).max().orElse(0);
                long all = regions(new HashSet<>(fit(round)));
                yield set -> set.size() <= rules.places()
                        && regions(set) == reachable
                        && (reachable == all || set.size() == reachable);
            }
        };
    }

    private static BigFraction total(Set<Candidate> set, RoundRules rules) {
        return set.stream().map(one -> points(one, rules)).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static Set<Candidate> chosen(Ranking ranking) {
        return ranking.recommended().stream().map(Ranked::candidate).collect(Collectors.toSet());
    }

    @Test
    void recommendsTheBestTotalOfAllSetsThatKeepTheRule() {
        int changed = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Case round = generated();
            Ranking ranking = round.ranking();
            Set<Candidate> chosen = chosen(ranking);
            Predicate<Set<Candidate>> rule = keeps(round);
            BigFraction best = subsets(fit(round)).stream()
                    .filter(rule)
                    .map(set -> total(set, round.rules()))
                    .max(BigFraction::compareTo)
                    .orElseThrow();
            assertThat(rule.test(chosen)).as("%s", round).isTrue();
            assertThat(total(chosen, round.rules())).as("%s", round).isEqualTo(best);
            changed += ranking.lines().stream().anyMatch(line -> line.change() != null) ? 1 : 0;
        }
        // Otherwise the generator would not reach what is tested.
        assertThat(changed).isGreaterThan(ROUNDS / 10);
    }

    @Test
    void noneSelectedCanBeSwappedForABetterOneWithoutBreakingTheRule() {
        for (int i = 0; i < ROUNDS; i++) {
            Case round = generated();
            Set<Candidate> chosen = chosen(round.ranking());
            Predicate<Set<Candidate>> rule = keeps(round);
            for (Candidate in : chosen) {
                for (Candidate out : fit(round)) {
                    if (!chosen.contains(out) && points(out, round.rules()).compareTo(points(in, round.rules())) > 0) {
                        Set<Candidate> swapped = new HashSet<>(chosen);
                        swapped.remove(in);
                        swapped.add(out);
                        assertThat(rule.test(swapped))
                                .as("%s for %s in %s", out, in, round)
                                .isFalse();
                    }
                }
            }
        }
    }

    /** The exchange axiom of the bases: this is why taking the best first is right for all scores. */
    @Test
    void everyRuleIsAMatroid() {
        for (int i = 0; i < ROUNDS / 5; i++) {
            Case round = generated();
            if (fit(round).size() > 7) {
                continue;
            }
            Predicate<Set<Candidate>> rule = keeps(round);
            List<Set<Candidate>> kept =
                    subsets(fit(round)).stream().filter(rule).toList();
            int rank = kept.stream().mapToInt(Set::size).max().orElse(0);
            List<Set<Candidate>> bases =
                    kept.stream().filter(set -> set.size() == rank).toList();
            for (Set<Candidate> one : bases) {
                for (Set<Candidate> other : bases) {
                    for (Candidate gone : one) {
                        assertThat(other.contains(gone) || exchangeable(one, gone, other, rule))
                                .as("%s of %s against %s in %s", gone, one, other, round)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static boolean exchangeable(
            Set<Candidate> one, Candidate gone, Set<Candidate> other, Predicate<Set<Candidate>> rule) {
        return other.stream().filter(come -> !one.contains(come)).anyMatch(come -> {
            Set<Candidate> swapped = new HashSet<>(one);
            swapped.remove(gone);
            swapped.add(come);
            return rule.test(swapped);
        });
    }

    /** The control: two limits that cross are no matroid, and taking the best first misses the best total. */
    @Test
    void crossingLimitsWouldNotBeRankedRightly() {
        Map<String, Integer> points = Map.of("north town", 10, "north chamber", 9, "south town", 9);
        List<String> order = List.of("north town", "north chamber", "south town");
        Predicate<Set<String>> onePerRegionAndKind = set -> set.stream()
                                .map(name -> name.split(" ")[0])
                                .distinct()
                                .count()
                        == set.size()
                && set.stream().map(name -> name.split(" ")[1]).distinct().count() == set.size();
        Set<String> greedy = new HashSet<>();
        for (String name : order) {
            greedy.add(name);
            if (!onePerRegionAndKind.test(greedy)) {
                greedy.remove(name);
            }
        }
        int best = subsets(order).stream()
                .filter(onePerRegionAndKind)
                .mapToInt(set -> set.stream().mapToInt(points::get).sum())
                .max()
                .orElseThrow();
        assertThat(greedy.stream().mapToInt(points::get).sum()).isLessThan(best);
    }

    @Test
    void isTheSameInWhateverOrderTheInputComes() {
        for (int i = 0; i < 100; i++) {
            Case round = generated();
            Ranking wanted = round.ranking();
            List<Candidate> shuffled = new ArrayList<>(round.candidates());
            Collections.shuffle(shuffled, random);
            assertThat(Ranking.of(shuffled, round.rules())).isEqualTo(wanted);
        }
    }
}
