package jp.telework.kernel.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final Clause CLAUSE = language -> "評価";
    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("EFFECT", "効果", 60, 5), new Criterion("COST", "経費", 40, 3));

    @Test
    void comparesExactlyWhatLooksTheSameToTwoDecimals() {
        BigFraction third = BigFraction.of(1, 3);
        BigFraction rounded = BigFraction.of(333, 1000);
        assertThat(Rating.shown(third)).isEqualTo(Rating.shown(rounded));
        assertThat(third).isGreaterThan(rounded);
        assertThat(Rating.shown(BigFraction.of(12_345, 1000))).hasToString("12.35");
        assertThat(Rating.exact(BigFraction.of(69))).isEqualTo("69/1");
    }

    @Test
    void ratesByThePlainMeanOfWeightedScores() {
        Scores best = new Scores(List.of(new Score("EFFECT", 5), new Score("COST", 3)));
        Scores odd = new Scores(List.of(new Score("EFFECT", 2), new Score("COST", 1)));
        Rating rating = Rating.of(List.of(best, odd), CRITERIA);
        assertThat(rating.score()).isEqualTo(BigFraction.of(206, 3));
        assertThat(rating.firstCriterion()).isEqualTo(BigFraction.of(7, 2));
        assertThat(Rating.of(List.of(), CRITERIA)).isEqualTo(new Rating(null, null));
        assertThat(Rating.BY_SCORE.compare(rating, Rating.of(List.of(), CRITERIA)))
                .isNegative();
    }

    @Test
    void alwaysWantsOneEvaluationHoweverManyAreExcluded() {
        assertThat(Rating.missing(3, 0, 0)).isEqualTo(3);
        assertThat(Rating.missing(3, 1, 1)).isEqualTo(1);
        assertThat(Rating.missing(3, 0, 7)).isEqualTo(1);
        assertThat(Rating.missing(1, 4, 0)).isZero();
    }

    @Test
    void tellsEverythingThatIsWrongWithASheet() {
        Violations violations = new Violations();
        Scores.judge(
                List.of(new Score.Sent("EFFECT", 6), new Score.Sent("EFFECT", 1), new Score.Sent("STYLE", 1)),
                CRITERIA,
                true,
                CLAUSE,
                violations);
        assertThat(told(violations.list()))
                .containsExactly(
                        "/scores/0/score SCORE_OUT_OF_RANGE",
                        "/scores/1/criterion DUPLICATE_ENTRY",
                        "/scores/2/criterion UNKNOWN_CRITERION",
                        "/scores CRITERION_MISSING");
    }

    @Test
    void wantsWeightsOfAHundredAndEachCriterionOnce() {
        Violations violations = new Violations();
        Criterion.check(
                List.of(new Criterion("A", "甲", 60, 5), new Criterion("A", "乙", 30, 5)),
                "/criteria",
                CLAUSE,
                violations);
        assertThat(told(violations.list()))
                .containsExactly("/criteria WEIGHTS_NOT_100", "/criteria/1/code DUPLICATE_ENTRY");
        Violations none = new Violations();
        Criterion.check(CRITERIA, "/criteria", CLAUSE, none);
        assertThat(none.isEmpty()).isTrue();
    }

    @Test
    void assignsNobodyTwiceAndNoParty() {
        try {
            Assignment.check(List.of("a", "b", "a", "c"), List.of(Hand.named("b")), List.of(Hand.named("c")), CLAUSE);
        } catch (Refusal refused) {
            assertThat(told(refused.violations()))
                    .containsExactly(
                            "/reviewers/1 ALREADY_ASSIGNED",
                            "/reviewers/2 DUPLICATE_ENTRY",
                            "/reviewers/3 REVIEWER_NOT_INDEPENDENT");
            return;
        }
        throw new AssertionError("let them all through");
    }

    private static List<String> told(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code().name())
                .toList();
    }
}
