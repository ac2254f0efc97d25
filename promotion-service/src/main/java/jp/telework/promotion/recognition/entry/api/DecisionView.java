package jp.telework.promotion.recognition.entry.api;

import java.time.Instant;
import jp.telework.kernel.identity.Hand;
import jp.telework.promotion.recognition.criteria.domain.RecognitionLevel;
import jp.telework.promotion.recognition.entry.domain.Decision;
import jp.telework.promotion.recognition.entry.domain.RecognitionEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision on an application. */
@Schema(
        name = "RecognitionDecision",
        description =
                "決定。申請者は公表後に区分と理由を読む。起案者と決裁者は省の職員だけに示す。 Applicants read level and reason from the publication on; who"
                        + " drafted and approved is for the ministry.")
public record DecisionView(
        @Schema(required = true) RecognitionLevel level,
        @Schema(required = true) String reason,
        @Nullable String drafter,
        @Nullable Instant draftedAt,
        @Nullable String approver,
        @Nullable Instant approvedAt) {

    static @Nullable DecisionView of(RecognitionEntry entry, boolean ministry) {
        Decision decision = entry.decision(ministry);
        if (decision == null) {
            return null;
        }
        Hand approver = decision.approver();
        return ministry
                ? new DecisionView(
                        decision.level(),
                        decision.reason(),
                        decision.drafter().name(),
                        decision.draftedAt(),
                        approver == null ? null : approver.name(),
                        decision.approvedAt())
                : new DecisionView(decision.level(), decision.reason(), null, null, null, null);
    }
}
