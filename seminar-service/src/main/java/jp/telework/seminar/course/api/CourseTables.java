package jp.telework.seminar.course.api;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import jp.telework.platform.table.Table;
import jp.telework.seminar.advice.domain.AdviceNames;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Participant;
import org.jspecify.annotations.Nullable;

/** Courses, enrolments and experts as tables. */
@Singleton
class CourseTables {

    @Produces
    @Singleton
    static Table<CourseView> courses() {
        return Table.of(CourseView.class, "courses", "講習会", "Courses")
                .column("名称", "Title", CourseView::title)
                .column("状態", "Status", CourseView::status)
                .column(
                        "開始",
                        "Starts",
                        course -> course.sessions().isEmpty()
                                ? null
                                : course.sessions().get(0).startsAt())
                .column("回", "Sessions", course -> course.sessions().stream()
                        .map(CourseView.SessionView::title)
                        .toList())
                .worded("方法", "Method", (course, language) -> AdviceNames.of(List.of(course.method()), language))
                .column("場所", "Place", CourseView::place)
                .column("都道府県", "Prefecture", CourseView::prefecture)
                .column("定員", "Capacity", CourseView::capacity)
                .column("残りの席", "Seats left", CourseView::seatsLeft)
                .column("説明", "Description", CourseView::description)
                .column("中止の理由", "Reason of cancellation", CourseView::cancellationReason)
                .column("更新日時", "Updated", CourseView::updatedAt)
                .column("id", "id", CourseView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<EnrolmentView> enrolments() {
        return Table.of(EnrolmentView.class, "enrolments", "受講", "Enrolments")
                .column("氏名", "Name", participant(Participant::name))
                .column("団体名", "Organisation", participant(Participant::organisationName))
                .column("メールアドレス", "E-mail", participant(Participant::email))
                .column("法人番号", "Corporate number", EnrolmentView::organisation)
                .column("状態", "Status", EnrolmentView::status)
                .column("受講時間（分）", "Minutes attended", EnrolmentView::attendedMinutes)
                .column("修了証の番号", "Certificate", certificate(Certificate::number))
                .column("修了日", "Completed", certificate(Certificate::completedOn))
                .column("修了の取消し", "Certificate revoked", certificate(Certificate::revokedAt))
                .column("名簿に掲載", "Listed", EnrolmentView::listed)
                .column("申込日時", "Enrolled", EnrolmentView::enrolledAt)
                .column("更新日時", "Updated", EnrolmentView::updatedAt)
                .column("消去日時", "Erased", EnrolmentView::erasedAt)
                .column("講習会のid", "Course id", EnrolmentView::courseId)
                .column("id", "id", EnrolmentView::id)
                .build();
    }

    @Produces
    @Singleton
    static Table<ExpertView> experts() {
        return Table.of(ExpertView.class, "experts", "テレワークエキスパート", "Experts")
                .column("氏名", "Name", ExpertView::name)
                .column("団体名", "Organisation", ExpertView::organisationName)
                .column("講習会", "Course", ExpertView::course)
                .column("修了日", "Completed", ExpertView::completedOn)
                .build();
    }

    private static Table.Value<EnrolmentView> participant(Function<Participant, Object> part) {
        return enrolment -> {
            Participant participant = enrolment.participant();
            return participant == null ? null : part.apply(participant);
        };
    }

    private static Table.Value<EnrolmentView> certificate(Function<Certificate, @Nullable Object> part) {
        return enrolment -> {
            Certificate certificate = enrolment.certificate();
            return certificate == null ? null : part.apply(certificate);
        };
    }
}
