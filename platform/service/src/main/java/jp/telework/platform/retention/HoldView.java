package jp.telework.platform.retention;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold as the ministry sees it. */
@Schema(name = "RetentionHold", description = "保存期間の延長。 A case that is held back from erasure.")
public record HoldView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "application") String caseKind,
        @Schema(required = true) UUID caseId,

        @Schema(required = true, description = "HELD 延長中, RELEASED 解除済み")
        HoldStatus status,

        @Schema(required = true, examples = "会計実地検査の対象のため。") String reason,
        @Schema(required = true) Instant heldAt,

        @Schema(required = true, description = "延長した利用者 / who set it")
        String heldBy,

        @Nullable Instant releasedAt,
        @Nullable String releaseReason) {

    static HoldView of(RetentionHold hold) {
        return new HoldView(
                hold.id(),
                hold.about().kind(),
                hold.about().id(),
                hold.isReleased() ? HoldStatus.RELEASED : HoldStatus.HELD,
                hold.reason(),
                hold.heldAt(),
                hold.heldBy(),
                hold.releasedAt(),
                hold.releaseReason());
    }
}
