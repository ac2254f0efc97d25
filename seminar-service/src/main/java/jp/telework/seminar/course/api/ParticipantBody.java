package jp.telework.seminar.course.api;

import java.util.Objects;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.course.domain.Participant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom an organisation sends. */
@Schema(
        name = "CourseParticipantBody",
        description = "受講者 / whom the organisation sends",
        examples = Examples.ENROLMENT)
public record ParticipantBody(
        @Schema(required = true) @Nullable String organisationName,

        @Schema(required = true, description = "修了証に記す氏名 / name as on the certificate") @Nullable
        String name,

        @Schema(required = true) @Nullable String email,

        @Schema(
                description =
                        "メールの言語。省略するとAccept-Languageに従う。 Language of the mails; by default that of Accept-Language",
                enumeration = {"JA", "EN"})
        @Nullable
        String language) {

    /**
     * Reads it.
     *
     * @param otherwise the language of the mails when the body names none
     */
    Participant read(Language otherwise) {
        BodyFields body = new BodyFields();
        Participant participant = new Participant(
                body.name("/organisationName", organisationName, 200),
                body.name("/name", name, 100),
                body.required("/email", email, ContactValues::email, ""),
                Objects.requireNonNullElse(
                        body.optional("/language", language, Readers.oneOf(Language.class)), otherwise));
        body.done();
        return participant;
    }
}
