package jp.telework.subsidy.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.telework.kernel.reason.Reason;
import jp.telework.kernel.reason.Reasons;
import jp.telework.kernel.rule.TraceStep.Outcome;
import jp.telework.kernel.scoring.Criterion;
import jp.telework.kernel.scoring.Score;
import jp.telework.kernel.scoring.Scores;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.evaluation.domain.AdoptionPlan;
import jp.telework.subsidy.evaluation.domain.AdoptionPolicy;
import jp.telework.subsidy.evaluation.domain.AdoptionPolicy.Judgement;
import jp.telework.subsidy.evaluation.domain.Candidate;
import jp.telework.subsidy.evaluation.domain.Ranking;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Four applications of 40 yen each, ranked 1 to 4; the budget of 100 reaches the second. */
class AdoptionPolicyTest {

    private static final Reasons WHY = new Reasons(List.of(new Reason("LOW", "公募要領（評価）", "順位が低い。")));
    private static final List<UUID> IDS =
            IntStream.rangeClosed(1, 4).mapToObj(i -> new UUID(0, i)).toList();

    private static Ranking ranking(int evaluatorsRequired) {
        List<Criterion> criteria = List.of(new Criterion("A", "A", 100, 10));
        List<Candidate> candidates = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new Candidate(
                        IDS.get(i - 1), "R" + i, Yen.of(40), List.of(new Scores(List.of(new Score("A", 10 - i)))), 0))
                .toList();
        return Ranking.of(candidates, criteria, evaluatorsRequired, Yen.of(100));
    }

    /** Adopts those ranks and refuses the others with reasons. */
    private static AdoptionPlan plan(@Nullable String deviation, Integer... ranks) {
        List<Integer> adopted = Arrays.asList(ranks);
        return new AdoptionPlan(
                adopted.stream().map(rank -> IDS.get(rank - 1)).toList(),
                IntStream.rangeClosed(1, 4)
                        .filter(rank -> !adopted.contains(rank))
                        .mapToObj(rank -> new AdoptionPlan.Refused(IDS.get(rank - 1), WHY))
                        .toList(),
                deviation,
                null);
    }

    private static List<String> refusals(Judgement judgement) {
        return judgement.violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code().name())
                .toList();
    }

    private static List<String> refusals(AdoptionPlan plan) {
        return refusals(AdoptionPolicy.judge(plan, ranking(1)));
    }

    @Test
    void letsTheRankingThrough() {
        Judgement judgement = AdoptionPolicy.judge(plan(null, 1, 2), ranking(1));
        assertThat(judgement.violations()).isEmpty();
        assertThat(judgement.adoptedYen()).isEqualTo(Yen.of(80));
        assertThat(judgement.trace()).hasSize(5).allMatch(step -> step.outcome() == Outcome.PASSED);
        assertThat(refusals(plan(null, 1))).isEmpty();
        assertThat(refusals(plan(null))).isEmpty();
    }

    @Test
    void wantsAReasonForPassingOneOver() {
        assertThat(refusals(plan(null, 1, 3))).containsExactly("/deviationReason DEVIATION_WITHOUT_REASON");
        assertThat(refusals(plan(null, 4))).containsExactly("/deviationReason DEVIATION_WITHOUT_REASON");
        assertThat(refusals(plan("地域の均衡のため。", 1, 3))).isEmpty();
    }

    @Test
    void neverGoesBeyondTheBudgetWhateverTheReason() {
        assertThat(refusals(plan("全件採択", 1, 2, 3))).containsExactly("/adopted ADOPTION_EXCEEDS_BUDGET");
    }

    /** The budget reaches the second rank; a call with one place ends before it, one with three is held by its money. */
    @Test
    void neverGoesBeyondThePlacesHoweverMuchMoneyIsLeft() {
        assertThat(places(1, plan(null, 1))).isEmpty();
        assertThat(places(1, plan(null, 1, 2))).containsExactly("/adopted ADOPTION_EXCEEDS_PLACES");
        assertThat(places(1, plan("全件採択", 1, 2, 3)))
                .containsExactly("/adopted ADOPTION_EXCEEDS_BUDGET", "/adopted ADOPTION_EXCEEDS_PLACES");
        assertThat(places(3, plan(null, 1, 2))).isEmpty();
        assertThat(places(3, plan(null, 1, 2, 3))).containsExactly("/adopted ADOPTION_EXCEEDS_BUDGET");
        assertThat(ranking(1).within(1).reachedRank()).isEqualTo(1);
        assertThat(ranking(1).within(1).reachedYen()).isEqualTo(Yen.of(40));
        assertThat(ranking(1).within(3).reachedRank()).isEqualTo(2);
        assertThat(AdoptionPolicy.judge(plan(null, 1), ranking(1).within(1)).trace())
                .filteredOn(step -> step.rule().equals("PLACES"))
                .singleElement()
                .satisfies(step -> assertThat(step.inputs()).containsEntry("places", 1));
    }

    private static List<String> places(int places, AdoptionPlan plan) {
        return refusals(AdoptionPolicy.judge(plan, ranking(1).within(places)));
    }

    @Test
    void namesEveryCandidateExactlyOnce() {
        UUID stranger = new UUID(9, 9);
        AdoptionPlan plan = new AdoptionPlan(
                List.of(IDS.get(0), IDS.get(0), stranger),
                List.of(new AdoptionPlan.Refused(IDS.get(0), WHY), new AdoptionPlan.Refused(IDS.get(1), Reasons.NONE)),
                null,
                null);
        assertThat(refusals(plan))
                .containsExactly(
                        "/adopted/1 DUPLICATE_ENTRY",
                        "/adopted/2 NOT_A_CANDIDATE",
                        "/notAdopted/0/id DUPLICATE_ENTRY",
                        "/notAdopted CANDIDATE_NOT_NAMED",
                        "/notAdopted CANDIDATE_NOT_NAMED",
                        "/notAdopted/1/reasons REASONS_REQUIRED");
    }

    @Test
    void wantsAReasonForMissingEvaluations() {
        AdoptionPlan plan = plan(null, 1, 2);
        assertThat(refusals(AdoptionPolicy.judge(plan, ranking(2))))
                .hasSize(4)
                .containsOnly("/missingEvaluationReason EVALUATIONS_MISSING");
        AdoptionPlan excused = new AdoptionPlan(plan.adopted(), plan.notAdopted(), null, "評価者の急病のため。");
        assertThat(refusals(AdoptionPolicy.judge(excused, ranking(2)))).isEmpty();
    }
}
