package jp.telework.furusato.selection.domain;

import static jp.telework.furusato.selection.domain.Samples.BONUS;
import static jp.telework.furusato.selection.domain.Samples.candidate;
import static jp.telework.furusato.selection.domain.Samples.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.telework.furusato.programme.domain.BalanceRule;
import jp.telework.furusato.region.domain.Region;
import org.junit.jupiter.api.Test;

/** How a ranking explains itself, and what follows it. */
class RankingTest {

    @Test
    void tellsWhoMovedForWhom() {
        List<Candidate> candidates = List.of(
                candidate(1, Region.TOHOKU, 9, 9),
                candidate(2, Region.TOHOKU, 8, 8),
                candidate(3, Region.KINKI, 7, 7),
                candidate(4, Region.SHIKOKU, 6, 6));
        assertThat(changes(candidates, BalanceRule.limit(1), 2))
                .containsExactly("2 out REGION_LIMIT R08-MT-000003", "3 in REGION_LIMIT R08-MT-000002");
        assertThat(changes(candidates, BalanceRule.EACH_REGION, 3))
                .containsExactly("2 out EACH_REGION R08-MT-000004", "4 in EACH_REGION R08-MT-000002");
        assertThat(changes(candidates, BalanceRule.bonus(BONUS), 3))
                .containsExactly("4 in REGION_BONUS R08-MT-000003", "3 out REGION_BONUS R08-MT-000004");
        assertThat(changes(candidates, BalanceRule.limit(1), 4)).containsExactly("2 out REGION_LIMIT null");
        assertThat(changes(candidates, BalanceRule.NONE, 2)).isEmpty();
    }

    private static List<String> changes(List<Candidate> candidates, BalanceRule rule, int places) {
        return Ranking.of(candidates, rules(rule, places, 0)).lines().stream()
                .filter(line -> line.change() != null)
                .map(line -> line.candidate().id().getLeastSignificantBits()
                        + (line.change().in() ? " in " : " out ")
                        + line.change().cause() + " "
                        + line.change().counterpart())
                .toList();
    }

    @Test
    void followsTheRankingWithMorePlacesToo() {
        Ranking ranking = Ranking.of(
                List.of(
                        candidate(1, Region.TOHOKU, 9, 9),
                        candidate(2, Region.TOHOKU, 8, 8),
                        candidate(3, Region.KINKI, 7, 7),
                        candidate(4, Region.SHIKOKU, -1, 0)),
                rules(BalanceRule.NONE, 1, 0));
        assertThat(ranking.isFollowedBy(ids(1))).isTrue();
        assertThat(ranking.isFollowedBy(ids(1, 2))).isTrue();
        assertThat(ranking.isFollowedBy(ids(1, 3))).isFalse();
        assertThat(ranking.isFollowedBy(ids())).isFalse();
        assertThat(ranking.isFollowedBy(ids(1, 2, 3, 4))).isFalse();
    }

    private static Set<UUID> ids(int... numbers) {
        return IntStream.of(numbers).mapToObj(number -> new UUID(0, number)).collect(Collectors.toSet());
    }
}
