package jp.telework.subsidy.relief.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.LocalGovernmentCode;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.relief.domain.ReliefApplication;
import jp.telework.subsidy.relief.domain.ReliefStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration in a list. */
@Schema(name = "ReliefApplicationSummary")
public record ReliefSummaryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String receiptNumber,
        @Schema(required = true) CorporateNumber organisation,
        @Schema(required = true) String companyName,
        @Schema(required = true) ReliefStatus status,
        @Schema(required = true) LocalGovernmentCode municipality,
        @Schema(required = true) int pieces,
        @Schema(required = true) int relievedPieces,
        @Schema(required = true) Yen reliefYen,
        @Schema(required = true) Instant declaredAt,
        @Schema(required = true) Instant updatedAt) {

    static ReliefSummaryView of(ReliefApplication application, boolean ministry) {
        return new ReliefSummaryView(
                application.id(),
                application.receiptNumber(),
                application.organisation(),
                application.companyName(),
                application.status(ministry),
                application.declaration().municipality(),
                application.declaration().equipment().size(),
                application.relievedPieces(),
                application.assessment().total(),
                application.declaredAt(),
                application.updatedAt());
    }
}
