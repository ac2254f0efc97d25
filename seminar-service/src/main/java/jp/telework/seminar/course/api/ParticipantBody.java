package jp.telework.seminar.course.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.value.ContactValues;
import jp.telework.seminar.course.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom an organisation sends. */
@Schema(name = "CourseParticipantBody", description = "受講者 / whom the organisation sends")
public record ParticipantBody(
        @Schema(required = true) @Nullable String organisationName,

        @Schema(required = true, description = "修了証に記す氏名 / name as on the certificate") @Nullable
        String name,

        @Schema(required = true) @Nullable String email) {

    Participant read() {
        BodyFields body = new BodyFields();
        Participant participant = new Participant(
                body.text("/organisationName", organisationName, 200),
                body.text("/name", name, 100),
                body.required("/email", email, ContactValues::email, ""));
        body.done();
        return participant;
    }
}
