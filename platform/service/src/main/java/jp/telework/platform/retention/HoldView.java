package jp.telework.platform.retention;

import java.time.Instant;
import java.time.LocalDate;
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

        @Schema(
                required = true,
                description = "見直しの日。過ぎても、解除するまで延長は続く / day of the next review; the hold lasts until its release")
        LocalDate reviewOn,

        @Schema(required = true, description = "見直しの日が来たか / whether that day has come, while the case is held")
        boolean reviewDue,

        @Nullable Instant releasedAt,
        @Nullable String releaseReason) {

    /** @param today in Japan */
    static HoldView of(RetentionHold hold, LocalDate today) {
        return new HoldView(
                hold.id(),
                hold.about().kind(),
                hold.about().id(),
                hold.isReleased() ? HoldStatus.RELEASED : HoldStatus.HELD,
                hold.reason(),
                hold.heldAt(),
                hold.heldBy(),
                hold.reviewOn(),
                !hold.isReleased() && !today.isBefore(hold.reviewOn()),
                hold.releasedAt(),
                hold.releaseReason());
    }
}
