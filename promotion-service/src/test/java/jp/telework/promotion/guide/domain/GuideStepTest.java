package jp.telework.promotion.guide.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.telework.kernel.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GuideStepTest {

    /** Golden paths: stage, people, obstacles, has a rule, has checked, wants an office elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "NOT_YET, 84, SECURITY LABOUR_MANAGEMENT NARROW_TASKS, false, false, true,"
                + " SEMINAR:1 SELF_CHECK:2 DISPATCH:2 NETWORK:2 CAMPAIGN:1 SUBSIDY:1",
        "NOT_YET, 300, COST, true, true, false, SEMINAR:1 NETWORK:1 SUBSIDY:1",
        "NOT_YET, 301, COST, true, true, false, SEMINAR:1 SUBSIDY:1",
        "TRIAL, 84, EXECUTIVES_UNDERSTANDING EFFECT, true, true, false, SEMINAR:1 CAMPAIGN:1",
        "TRIAL, 84, COMPANY_RULES, false, true, false, DISPATCH:2",
        "INTRODUCED, 84, COMMUNICATION EVALUATION, true, true, false, DISPATCH:1 NETWORK:2 RECOGNITION:1",
        "INTRODUCED, 84, SECURITY, false, true, false, SELF_CHECK:1 DISPATCH:1"
    })
    void aPathHasWhatThereIsAReasonFor(
            AdoptionStage stage,
            int employees,
            String obstacles,
            boolean hasRule,
            boolean checked,
            boolean office,
            String path) {
        List<Obstacle> held =
                Stream.of(obstacles.split(" ")).map(Obstacle::valueOf).toList();
        assertThat(GuideStep.of(new Situation(stage, employees, held, hasRule, checked, office)).stream()
                        .map(step -> step.programme() + ":" + step.reasons().size())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(path);
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void everyObstacleHasItsFigureAndSomethingThatHelps(Obstacle obstacle) {
        assertThat(ObstacleFigure.of(obstacle).obstacle()).isEqualTo(obstacle);
        assertThat(GuideStep.of(new Situation(AdoptionStage.TRIAL, 500, List.of(obstacle), true, true, false)))
                .isNotEmpty()
                .allSatisfy(step ->
                        assertThat(step.reasons().get(0).in(Language.JA)).contains(obstacle.in(Language.JA)));
    }

    /** Whoever has not begun is told of firms that have not either. */
    @Test
    void reasonsNameTheShareOfFirmsInTheSamePlace() {
        assertThat(reason(AdoptionStage.NOT_YET)).contains("43.2％");
        assertThat(reason(AdoptionStage.INTRODUCED)).contains("50.0％");
    }

    private static String reason(AdoptionStage stage) {
        return GuideStep.of(new Situation(stage, 500, List.of(Obstacle.SECURITY), true, true, false)).stream()
                .filter(step -> step.programme() == Programme.SELF_CHECK)
                .findFirst()
                .orElseThrow()
                .reasons()
                .get(0)
                .in(Language.JA);
    }
}
