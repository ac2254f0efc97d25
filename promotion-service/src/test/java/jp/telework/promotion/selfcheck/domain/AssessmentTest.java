package jp.telework.promotion.selfcheck.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static Answers answers(String... itemsAndAnswers) {
        List<ItemAnswer> answers = new ArrayList<>();
        for (int i = 0; i < itemsAndAnswers.length; i += 2) {
            answers.add(new ItemAnswer(itemsAndAnswers[i], AnswerKind.valueOf(itemsAndAnswers[i + 1]), null));
        }
        return new Answers(answers);
    }

    @Test
    void countsDoneWholeAndPartlyHalfAndCutsOff() {
        CheckScore management = Assessment.of(answers("M01", "DONE", "M02", "PARTLY", "M03", "NOT_DONE"))
                .of(SelfCheckRole.MANAGEMENT);
        assertThat(management).isEqualTo(new CheckScore(1, 1, 1, 0, 2));
        assertThat(management.points()).isEqualTo(50);
        assertThat(Assessment.of(answers("M01", "DONE", "M02", "NOT_DONE", "M03", "NOT_DONE"))
                        .of(SelfCheckRole.MANAGEMENT)
                        .points())
                .as("a third")
                .isEqualTo(33);
    }

    @Test
    void whatDoesNotApplyCountsForNothing() {
        Assessment assessment = Assessment.of(answers("M01", "DONE", "M02", "NOT_APPLICABLE", "W01", "NOT_APPLICABLE"));
        assertThat(assessment.of(SelfCheckRole.MANAGEMENT).points()).isEqualTo(100);
        assertThat(assessment.of(SelfCheckRole.WORKER).points()).isNull();
        assertThat(assessment.of(SelfCheckRole.ADMINISTRATOR).points()).isNull();
        assertThat(assessment.overall()).isEqualTo(new CheckScore(1, 0, 0, 2, 40));
    }

    @Test
    void everyItemCountsOnceForItsRoleAndOnceForItsCategory() {
        Assessment assessment = Assessment.of(answers());
        assertThat(assessment.byRole().stream().map(role -> role.score().unanswered()))
                .containsExactly(5, 18, 20);
        assertThat(assessment.byCategory().stream()
                        .map(category -> category.score().unanswered()))
                .containsExactly(13, 13, 3, 4, 6, 4);
    }

    @Test
    void whatToDoFirstFollowsThePriorityOfTheData() {
        assertThat(
                        Assessment.of(answers("W01", "NOT_DONE", "A08", "PARTLY", "M01", "NOT_DONE", "W08", "DONE"))
                                .first()
                                .stream()
                                .map(open -> open.item().code()))
                .containsExactly("A08", "M01", "W01");
    }

    @Test
    void aBetterAnswerIsToldFromAWorseOneAndNotApplicableFromNeither() {
        assertThat(AnswerKind.DONE.comparedTo(AnswerKind.PARTLY)).isPositive();
        assertThat(AnswerKind.NOT_DONE.comparedTo(AnswerKind.PARTLY)).isNegative();
        assertThat(AnswerKind.PARTLY.comparedTo(AnswerKind.PARTLY)).isZero();
        assertThat(AnswerKind.NOT_APPLICABLE.comparedTo(AnswerKind.DONE)).isZero();
        assertThat(AnswerKind.DONE.comparedTo(AnswerKind.NOT_APPLICABLE)).isZero();
    }
}
