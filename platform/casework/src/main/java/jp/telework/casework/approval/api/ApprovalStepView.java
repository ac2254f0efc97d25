package jp.telework.casework.approval.api;

import java.time.Instant;
import jp.telework.casework.approval.domain.ApprovalManner;
import jp.telework.casework.approval.domain.DraftPaper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One level's approval. */
@Schema(name = "ApprovalStepView", description = "決裁・代決・専決。 One level's approval.")
public record ApprovalStepView(
        int level,
        @Nullable String title,
        ApprovalManner manner,
        String approver,
        Instant approvedAt,
        @Nullable String note) {

    public static ApprovalStepView of(DraftPaper.Given given) {
        return new ApprovalStepView(
                given.step().level(),
                given.step().title(),
                given.step().manner(),
                given.approver().name(),
                given.approvedAt(),
                given.step().note());
    }
}
