package jp.telework.promotion.recognition.prize.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.approval.api.ApprovalLevelView;
import jp.telework.casework.approval.api.ApprovalStepView;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.casework.approval.domain.DraftState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of the prizes with its approvals. */
@Schema(name = "RecognitionPrizeDraft", description = "授賞の起案と決裁。 A draft of the prizes with its approvals.")
public record PrizeDraftView(
        @Schema(description = "公募のid / id of the round") UUID roundId,

        @Schema(description = "起案の番号。審査ごとに1から / number among the jury's drafts, from 1")
        int number,

        DraftState state,
        @Schema(description = "起案者 / drafter") String drafter,
        Instant draftedAt,

        @Schema(description = "起案の内容（RecognitionPrizeRequest） / what was sent, a RecognitionPrizeRequest")
        Map<String, Object> body,

        @Schema(description = "内容の要約値。同じ内容なら同じ / equal for equal contents")
        String sha256,

        @Schema(description = "決裁経路の段階 / the levels of the route")
        List<ApprovalLevelView> route,

        @Schema(description = "決裁。古い順 / approvals, oldest first")
        List<ApprovalStepView> steps,

        @Schema(description = "次の段階。決裁中の起案だけ / the level that is asked next, of an open draft") @Nullable
        ApprovalLevelView next,

        @Schema(description = "差戻しの理由 / why it was returned") @Nullable
        String returnReason)
        implements DecisionDraftLine {

    static PrizeDraftView of(DecisionDraft draft) {
        DraftPaper paper = draft.paper();
        ApprovalLevelView next =
                draft.isOpen() ? ApprovalLevelView.of(paper.approvals().size() + 1, paper.nextLevel()) : null;
        return new PrizeDraftView(
                draft.subjectId(),
                draft.number(),
                draft.state(),
                paper.drafter().name(),
                paper.draftedAt(),
                paper.body(),
                paper.sha256(),
                ApprovalLevelView.of(paper.levels()),
                paper.approvals().stream().map(ApprovalStepView::of).toList(),
                next,
                draft.returnReason());
    }
}
