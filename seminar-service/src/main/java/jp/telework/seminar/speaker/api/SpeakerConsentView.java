package jp.telework.seminar.speaker.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.seminar.speaker.domain.SpeakerConsent;
import jp.telework.seminar.speaker.domain.SpeakerConsentStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A lecturer's consent to be named in public. */
@Schema(name = "SpeakerConsent", description = "講師の氏名の公表についての同意 / a lecturer's consent to be named")
public record SpeakerConsentView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID seminarId,
        @Schema(required = true, examples = "鈴木 花子") String name,
        @Schema(examples = "テレワーク推進協会") @Nullable String affiliation,

        @Schema(required = true, description = "ASKED 回答待ち, GIVEN 同意, WITHDRAWN 不同意・撤回")
        SpeakerConsentStatus status,

        @Schema(required = true) Instant askedAt,

        @Schema(description = "最後の回答の日時 / when the lecturer answered last") @Nullable
        Instant answeredAt) {

    static SpeakerConsentView of(SpeakerConsent consent) {
        return new SpeakerConsentView(
                consent.id(),
                consent.seminarId(),
                consent.name(),
                consent.affiliation(),
                consent.status(),
                consent.askedAt(),
                consent.answeredAt().orElse(null));
    }
}
