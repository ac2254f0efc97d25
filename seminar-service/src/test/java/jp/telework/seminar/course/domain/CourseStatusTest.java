package jp.telework.seminar.course.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jp.telework.seminar.StatusTable;
import org.junit.jupiter.api.Test;

class CourseStatusTest {

    @Test
    void coursesMoveAsTheProcedureSays() {
        assertThat(StatusTable.of(CourseStatus.values(), CourseAction.values(), CourseStatus::next))
                .containsExactlyElementsOf(StatusTable.read("/course-status.csv"));
    }

    @Test
    void enrolmentsMoveAsTheProcedureSays() {
        assertThat(StatusTable.of(EnrolmentStatus.values(), EnrolmentAction.values(), EnrolmentStatus::next))
                .containsExactlyElementsOf(StatusTable.read("/enrolment-status.csv"));
    }
}
