package jp.telework.platform.exchange;

import java.time.Instant;
import java.util.UUID;
import jp.telework.platform.event.EventData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An acknowledgement as the ministry sees it. */
@Schema(name = "Acknowledgement", description = "連携先システムの確認の記録。 What a back-office system said of an event or a case.")
@EventData(kind = "acknowledgement")
public record AcknowledgementView(
        UUID id,

        @Schema(description = "案件 / the case", examples = "application/0198c0de-0000-7000-8000-000000000001")
        String subject,

        @Schema(description = "イベントの id。案件全体の確認には無い。 The event; absent when the case as a whole is meant") @Nullable
        UUID eventId,

        @Schema(examples = "MIC-FINANCE") String system,
        AcknowledgementOutcome outcome,
        @Schema(examples = "2026-00123") @Nullable String number,
        @Schema(examples = "法人番号が債権者台帳にない") @Nullable String reason,
        Instant recordedAt) {

    static AcknowledgementView of(Acknowledgement acknowledgement) {
        return new AcknowledgementView(
                acknowledgement.id(),
                acknowledgement.subject().stream(),
                acknowledgement.eventId(),
                acknowledgement.system(),
                acknowledgement.outcome(),
                acknowledgement.number(),
                acknowledgement.reason(),
                acknowledgement.recordedAt());
    }
}
