package jp.telework.seminar.course.api;

import java.time.LocalDate;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An expert in the public register. */
@Schema(name = "Expert", description = "テレワークエキスパート（掲載に同意した人） / an expert who agreed to be named")
public record ExpertView(
        String name,
        String organisationName,
        @Nullable String course,
        @Nullable LocalDate completedOn) {

    static ExpertView of(Enrolment enrolment) {
        // Who is listed is not erased; the database holds the two apart.
        Participant expert = enrolment.participant().orElseThrow();
        return new ExpertView(
                expert.name(),
                expert.organisationName(),
                enrolment.certificate().map(Certificate::courseTitle).orElse(null),
                enrolment.certificate().map(Certificate::completedOn).orElse(null));
    }
}
