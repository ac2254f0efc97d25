package jp.telework.seminar.registration.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A registration as sent. */
@Schema(
        name = "RegistrationRequest",
        description = "参加登録。 A registration of one to several participants.",
        examples = Examples.REGISTRATION)
public record RegistrationRequest(
        @Schema(required = true, description = "連絡先 / who is written to") @Nullable
        ContactRequest contact,

        @Schema(
                description =
                        "メールの言語。省略するとAccept-Languageに従う。 Language of the mails; by default that of Accept-Language",
                enumeration = {"JA", "EN"})
        @Nullable
        String language,

        @Schema(required = true, description = "参加者1–10名。全員分の席を取るか、全員でキャンセル待ちになる。 All get seats or none") @Nullable
        List<@Nullable ParticipantRequest> participants) {

    /** Who is written to. */
    @Schema(name = "RegistrationContact")
    public record ContactRequest(
            @Schema(required = true, examples = "白浜 花子") @Nullable
            String name,

            @Schema(required = true, examples = "hanako@example.jp") @Nullable
            String email) {}

    /** One participant. */
    @Schema(name = "RegistrationParticipant")
    public record ParticipantRequest(
            @Schema(required = true, examples = "白浜 花子") @Nullable
            String name,

            @Schema(description = "配慮の希望 / accessibility needs", examples = "手話通訳を希望します") @Nullable
            String accessibilityNeeds) {}
}
