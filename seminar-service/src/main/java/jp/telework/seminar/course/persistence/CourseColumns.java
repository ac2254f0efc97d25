package jp.telework.seminar.course.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.telework.platform.json.StoredJson;
import jp.telework.seminar.course.domain.Attendance;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.Participant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Parts of courses and enrolments as jsonb. */
final class CourseColumns {

    private CourseColumns() {}

    /** The plan. */
    @Converter(autoApply = true)
    @Immutable
    static class OfContent implements AttributeConverter<CourseContent, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable CourseContent content) {
            return content == null ? null : StoredJson.write(content);
        }

        @Override
        public @Nullable CourseContent convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, CourseContent.class);
        }
    }

    /** The person. */
    @Converter(autoApply = true)
    @Immutable
    static class OfParticipant implements AttributeConverter<Participant, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Participant participant) {
            return participant == null ? null : StoredJson.write(participant);
        }

        @Override
        public @Nullable Participant convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Participant.class);
        }
    }

    /** Minutes by session. */
    @Converter(autoApply = true)
    @Immutable
    static class OfAttendance implements AttributeConverter<Attendance, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Attendance attendance) {
            return attendance == null ? null : StoredJson.write(attendance);
        }

        @Override
        public @Nullable Attendance convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Attendance.class);
        }
    }

    /** The certificate. */
    @Converter(autoApply = true)
    @Immutable
    static class OfCertificate implements AttributeConverter<Certificate, String> {
        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Certificate certificate) {
            return certificate == null ? null : StoredJson.write(certificate);
        }

        @Override
        public @Nullable Certificate convertToEntityAttribute(@Nullable String json) {
            return json == null ? null : StoredJson.read(json, Certificate.class);
        }
    }
}
