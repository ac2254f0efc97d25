package jp.telework.seminar.course.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.seminar.advice.domain.AdviceMethod;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.CourseStatus;
import jp.telework.seminar.course.domain.LearningContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course. */
@Schema(name = "Course", description = "テレワークエキスパート講習会。教材は申込みをした団体にだけ示す。 A course; materials are for those enrolled.")
public record CourseView(
        UUID id,
        CourseStatus status,
        String title,
        String description,
        AdviceMethod method,

        @Schema(description = "オンラインの講習会のURLは申込みをした団体にだけ示す / an online course's link is for those enrolled") @Nullable
        String place,

        @Nullable String prefecture,
        int capacity,
        @Schema(description = "残りの席 / seats left") int seatsLeft,
        List<SessionView> sessions,
        @Nullable List<CourseContent.Material> materials,
        CourseContent.CompletionRule rule,
        @Nullable String cancellationReason,
        Instant updatedAt) {

    /** 回. */
    @Schema(name = "CourseSession")
    public record SessionView(
            int number, String title, LearningContent content, Instant startsAt, Instant endsAt, int minutes) {}

    /**
     * The course for its reader.
     *
     * @param inside whether the reader belongs to the office or has enrolled a participant
     */
    static CourseView of(Course course, boolean inside) {
        CourseContent content = course.content();
        List<SessionView> sessions = new java.util.ArrayList<>();
        for (CourseContent.Session session : content.sessions()) {
            sessions.add(new SessionView(
                    sessions.size() + 1,
                    session.title(),
                    session.content(),
                    session.period().startsAt(),
                    session.period().endsAt(),
                    session.minutes()));
        }
        return new CourseView(
                course.id(),
                course.status(),
                content.title(),
                content.description(),
                content.method(),
                inside || content.method() == AdviceMethod.ON_SITE ? content.place() : null,
                content.prefecture(),
                content.capacity(),
                content.capacity() - course.enrolled(),
                List.copyOf(sessions),
                inside ? content.materials() : null,
                content.rule(),
                course.cancellationReason().orElse(null),
                course.updatedAt());
    }
}
