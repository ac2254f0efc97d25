package jp.telework.seminar.consultation.api;

import java.util.List;
import java.util.Objects;
import jp.telework.kernel.refusal.BodyFields;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.ContactValues;
import jp.telework.kernel.value.Readers;
import jp.telework.seminar.advice.domain.AdviceField;
import jp.telework.seminar.advice.domain.IntroductionStage;
import jp.telework.seminar.consultation.domain.Booking;
import jp.telework.seminar.consultation.usecase.BookSlot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A booking as the organisation writes it. */
@Schema(name = "ConsultationBookingBody", description = "個別相談の予約 / a booking", examples = Examples.BOOKING)
public record BookingBody(
        @Schema(required = true) @Nullable String organisationName,
        @Schema(required = true) @Nullable String contactPointName,
        @Schema(required = true) @Nullable String contactPointEmailAddress,

        @Schema(required = true, description = "導入状況：NOT_INTRODUCED, CONSIDERING, INTRODUCED") @Nullable
        String stage,

        @Schema(required = true, description = "相談分野 / topics") @Nullable
        List<@Nullable String> fields,

        @Schema(required = true, description = "相談したいこと / questions") @Nullable
        String topics,

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
    BookSlot.Wish read(Language otherwise) {
        BodyFields body = new BodyFields();
        String organisation = body.name("/organisationName", organisationName, 200);
        String name = body.name("/contactPointName", contactPointName, 100);
        String mail = body.required("/contactPointEmailAddress", contactPointEmailAddress, ContactValues::email, "");
        IntroductionStage present = body.oneOf("/stage", stage, IntroductionStage.class);
        List<AdviceField> wanted = body.codes("/fields", fields, AdviceField.class);
        String questions = body.text("/topics", topics, 2000);
        Language written = Objects.requireNonNullElse(
                body.optional("/language", language, Readers.oneOf(Language.class)), otherwise);
        body.done();
        return now -> new Booking(organisation, name, mail, present, wanted, questions, now, written);
    }
}
