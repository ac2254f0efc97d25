package jp.telework.promotion.recognition.entry.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.promotion.organisation.domain.Industry;
import jp.telework.promotion.recognition.entry.domain.ApplicantKind;
import jp.telework.promotion.recognition.entry.domain.EntryStatus;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application in a list. */
@Schema(name = "RecognitionEntrySummary")
public record EntrySummaryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) CorporateNumber organisation,
        @Schema(required = true) EntryStatus status,
        @Schema(required = true) String organisationName,
        @Schema(required = true) ApplicantKind kind,
        @Schema(required = true) Industry industry,
        @Schema(required = true) String prefecture,
        @Nullable String receiptNumber,
        @Nullable Instant submittedAt,
        @Schema(required = true) Instant updatedAt,
        @Schema(required = true) ExternalReferences externalReferences) {

    static EntrySummaryView of(RecognitionEntry entry, boolean ministry) {
        return new EntrySummaryView(
                entry.id(),
                entry.roundId(),
                entry.organisation(),
                entry.status(ministry),
                entry.statement().organisationName(),
                entry.statement().kind(),
                entry.statement().industry(),
                entry.statement().prefecture(),
                entry.receiptNumber(),
                entry.submittedAt(),
                entry.updatedAt(),
                entry.externalReferences());
    }
}
