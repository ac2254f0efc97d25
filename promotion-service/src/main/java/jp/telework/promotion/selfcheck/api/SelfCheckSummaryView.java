package jp.telework.promotion.selfcheck.api;

import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.reference.ExternalReferences;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.SelfCheckStatus;
import jp.telework.promotion.selfcheck.domain.SelfChecks;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A self-check in a list. */
@Schema(name = "SelfCheckSummary")
public record SelfCheckSummaryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) SelfCheckStatus status,
        @Schema(required = true) SizeClass sizeClass,

        @Schema(description = "全体の得点 / all points") @Nullable
        Integer overall,

        @Schema(description = "経営者 / of management") @Nullable
        Integer management,

        @Schema(description = "システム管理者 / of administrators") @Nullable
        Integer administrator,

        @Schema(description = "テレワーク勤務者 / of teleworkers") @Nullable
        Integer worker,

        @Schema(required = true) Instant startedAt,
        @Schema(required = true) Instant updatedAt,
        @Nullable Instant completedAt,
        @Schema(required = true) ExternalReferences externalReferences) {

    static SelfCheckSummaryView of(SelfChecks.Summary row) {
        return new SelfCheckSummaryView(
                row.id(),
                row.status(),
                row.sizeClass(),
                row.overallPoints(),
                row.managementPoints(),
                row.administratorPoints(),
                row.workerPoints(),
                row.startedAt(),
                row.updatedAt(),
                row.completedAt(),
                row.externalReferences());
    }
}
