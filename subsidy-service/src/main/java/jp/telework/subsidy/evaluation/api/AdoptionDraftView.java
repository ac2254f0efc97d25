package jp.telework.subsidy.evaluation.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.telework.casework.approval.api.ApprovalLevelView;
import jp.telework.casework.approval.api.ApprovalStepView;
import jp.telework.casework.approval.api.DecisionDraftLine;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.kernel.value.Yen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of an adoption with its route and its approvals. */
@Schema(
        name = "AdoptionDraft",
        description = "採択の起案と、その決裁経路・決裁・次の決裁者。金額は円。"
                + " A draft of an adoption with its route, its approvals and who is next; amounts in yen.")
public record AdoptionDraftView(
        @Schema(description = "公募のid / id of the call") UUID callId,

        @Schema(description = "起案の番号。公募ごとに1から / number among the call's drafts, from 1")
        int number,

        DraftState state,
        @Schema(description = "起案者 / drafter") String drafter,
        Instant draftedAt,

        @Schema(description = "経路を選ぶ額：採択する応募の申請額の合計 / the sum of the adopted requests, which chooses the levels")
        Yen amountYen,

        @Schema(description = "起案の内容（AdoptionRequest） / what was sent, an AdoptionRequest")
        Map<String, Object> body,

        @Schema(description = "内容の要約値。同じ内容なら同じ / equal for equal contents")
        String sha256,

        @Schema(description = "この額で要る段階 / the levels that the amount asks for")
        List<ApprovalLevelView> route,

        @Schema(description = "決裁。古い順 / approvals, oldest first")
        List<ApprovalStepView> steps,

        @Schema(description = "次の段階。決裁中の起案だけ / the level that is asked next, of an open draft") @Nullable
        ApprovalLevelView next,

        @Schema(description = "差戻しの理由 / why it was returned") @Nullable
        String returnReason)
        implements DecisionDraftLine {

    static AdoptionDraftView of(DecisionDraft draft) {
        var paper = draft.paper();
        return new AdoptionDraftView(
                draft.subjectId(),
                draft.number(),
                draft.state(),
                paper.drafter().name(),
                paper.draftedAt(),
                paper.amountYen(),
                paper.body(),
                paper.sha256(),
                ApprovalLevelView.of(paper.levels()),
                paper.approvals().stream().map(ApprovalStepView::of).toList(),
                draft.isOpen() ? ApprovalLevelView.of(paper.approvals().size() + 1, paper.nextLevel()) : null,
                draft.returnReason());
    }
}
