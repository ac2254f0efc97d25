package jp.telework.promotion.recognition.prize.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.Rating;
import jp.telework.kernel.scoring.Score;
import jp.telework.kernel.scoring.Scores;
import jp.telework.promotion.recognition.criteria.domain.PrizeRules;
import jp.telework.promotion.recognition.prize.domain.PrizePlan.Prize;
import jp.telework.promotion.recognition.prize.domain.PrizeRanking.Candidate;
import jp.telework.promotion.recognition.prize.domain.PrizeRanking.Ranked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrizePolicyTest {

    private static final PrizeRules RULES = new PrizeRules(PrizeRules.USUAL.criteria(), 2, 20);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final UUID NOBODY = new UUID(0, 9);

    private static Scores scores(int management, int ict, int region) {
        return new Scores(
                List.of(new Score("MANAGEMENT", management), new Score("ICT", ict), new Score("REGION", region)));
    }

    private static Candidate candidate(UUID id, Scores... submitted) {
        return new Candidate(id, "R08-SK-00000" + id.getLeastSignificantBits(), List.of(submitted), 0);
    }

    /** The weights 40, 30 and 30 are those of the published criteria, and add up to 100. */
    @Test
    void theUsualWeights() {
        assertThat(PrizeRules.USUAL.criteria()).extracting(Criterion::weight).containsExactly(40, 30, 30);
    }

    /** 5/5, 4/5 and 3/5 are 40 + 24 + 18 = 82 points; with 4, 4, 4 (80) the mean is 81; 163/2 is more. */
    @Test
    void theMeanIsExactAndTiesAreExplained() {
        List<Candidate> candidates = new ArrayList<>(List.of(
                candidate(FIRST, scores(5, 4, 3), scores(4, 4, 4)),
                // 80, 86, 80 and 80 points.
                candidate(SECOND, scores(4, 4, 4), scores(4, 5, 4), scores(4, 4, 4), scores(4, 4, 4)),
                candidate(THIRD)));
        PrizeRanking ranking = PrizeRanking.of(candidates, RULES);
        assertThat(ranking.lines()).extracting(line -> line.candidate().id()).containsExactly(SECOND, FIRST, THIRD);
        assertThat(Rating.exact(ranking.lines().get(1).rating().score())).isEqualTo("81/1");
        assertThat(Rating.exact(ranking.lines().get(0).rating().score())).isEqualTo("163/2");
        assertThat(ranking.lines()).extracting(Ranked::missing).containsExactly(0, 0, 2);
        Collections.reverse(candidates);
        assertThat(PrizeRanking.of(candidates, RULES)).isEqualTo(ranking);
    }

    @Test
    void equalPointsAreOrderedByTheFirstCriterionThenByTheReceipt() {
        PrizeRanking ranking = PrizeRanking.of(
                List.of(
                        candidate(THIRD, scores(4, 4, 4)),
                        candidate(SECOND, scores(4, 4, 4)),
                        // 32 + 30 + 18 are 80 points too; 3/5 in the first criterion would be 24.
                        candidate(FIRST, scores(3, 5, 4), scores(5, 3, 4))),
                RULES);
        assertThat(ranking.lines()).extracting(line -> line.candidate().id()).containsExactly(FIRST, SECOND, THIRD);
        assertThat(ranking.lines())
                .extracting(Ranked::tie)
                .containsExactly(null, PrizeText.TIE_EARLIER_SUBMISSION, PrizeText.TIE_EARLIER_SUBMISSION);
        assertThat(PrizeRanking.of(
                                List.of(candidate(FIRST, scores(2, 5, 5)), candidate(SECOND, scores(5, 3, 3))), RULES)
                        .lines())
                .extracting(Ranked::tie)
                .containsExactly(null, PrizeText.TIE_FIRST_CRITERION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1     | -    | ''",
                "1,2   | -    | ''",
                "2,1   | -    | ''",
                "''    | -    | ''",
                "2     | -    | DEVIATION_UNEXPLAINED",
                "2     | 理由  | ''",
                "1,1   | 理由  | PRIZED_TWICE",
                "9     | 理由  | NOT_A_CANDIDATE",
                "1,2,3 | -    | EVALUATIONS_MISSING"
            })
    void whoMayGetAPrize(String winners, @Nullable String reason, String refused) {
        PrizeRanking ranking = PrizeRanking.of(
                List.of(
                        candidate(FIRST, scores(5, 5, 5), scores(5, 5, 5)),
                        candidate(SECOND, scores(4, 4, 4), scores(4, 4, 4)),
                        candidate(THIRD, scores(3, 3, 3))),
                RULES);
        List<UUID> entries = winners.isEmpty()
                ? List.of()
                : List.of(winners.split(",")).stream()
                        .map(number -> number.equals("9") ? NOBODY : new UUID(0, Long.parseLong(number)))
                        .toList();
        Checks checks = new Checks();
        PrizePolicy.judge(
                new PrizePlan(entries.isEmpty() ? List.of() : List.of(new Prize(entries, "優れている。")), reason),
                ranking,
                checks);
        assertThat(checks.violations())
                .extracting(each -> each.code().name())
                .isEqualTo(refused.isEmpty() ? List.of() : List.of(refused));
    }
}
