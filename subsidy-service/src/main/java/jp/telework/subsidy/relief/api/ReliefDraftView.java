package jp.telework.subsidy.relief.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.telework.casework.approval.api.ApprovalLevelView;
import jp.telework.casework.approval.api.ApprovalStepView;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.relief.domain.ReliefDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a decision with its route and its approvals. */
@Schema(
        name = "ReliefDraft",
        description = "決定の起案と、その決裁経路・決裁・次の決裁者。 A draft of a decision with its route, its approvals and who is next.")
public record ReliefDraftView(
        @Schema(description = "申告のid / id of the declaration")
        UUID applicationId,

        @Schema(description = "起案の番号。申告ごとに1から / number among the declaration's drafts, from 1")
        int number,

        DraftState state,
        ReliefDecision decision,
        String reason,

        @Schema(description = "経路を選ぶ額：軽減の合計 / the relief, which chooses the levels")
        Yen amountYen,

        String drafter,
        Instant draftedAt,
        List<ApprovalLevelView> route,
        List<ApprovalStepView> steps,

        @Schema(description = "次の段階。決裁中の起案だけ / the level that is asked next, of an open draft") @Nullable
        ApprovalLevelView next,

        @Schema(description = "差戻しの理由 / why it was returned") @Nullable
        String returnReason,

        @Schema(description = "内容の要約値。同じ内容なら同じ / equal for equal contents")
        String sha256)
        implements DecisionDraftLine {

    static ReliefDraftView of(DecisionDraft draft) {
        DraftPaper paper = draft.paper();
        ApprovalLevelView next =
                draft.isOpen() ? ApprovalLevelView.of(paper.approvals().size() + 1, paper.nextLevel()) : null;
        return new ReliefDraftView(
                draft.subjectId(),
                draft.number(),
                draft.state(),
                ReliefDecision.valueOf(String.valueOf(paper.body().get("decision"))),
                String.valueOf(paper.body().get("reason")),
                paper.amountYen(),
                paper.drafter().name(),
                paper.draftedAt(),
                ApprovalLevelView.of(paper.levels()),
                paper.approvals().stream().map(ApprovalStepView::of).toList(),
                next,
                draft.returnReason(),
                paper.sha256());
    }
}
