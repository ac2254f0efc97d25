package jp.telework.casework.approval.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.telework.casework.approval.domain.DecisionDraft;
import jp.telework.casework.approval.domain.DraftPaper;
import jp.telework.casework.approval.domain.DraftState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft with its route and its approvals; what it is about stands in the address. */
@Schema(
        name = "DecisionDraft",
        description = "起案と、その決裁経路・決裁・次の決裁者。 A draft with its route, its approvals and who is next.")
public record DecisionDraftView(
        @Schema(description = "起案の番号。1から / number of the draft, from 1")
        int number,

        DraftState state,
        @Schema(description = "起案者 / drafter") String drafter,
        Instant draftedAt,
        @Schema(description = "起案の内容 / what is proposed") Map<String, Object> body,

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

    public static DecisionDraftView of(DecisionDraft draft) {
        DraftPaper paper = draft.paper();
        return new DecisionDraftView(
                draft.number(),
                draft.state(),
                paper.drafter().name(),
                paper.draftedAt(),
                paper.body(),
                paper.sha256(),
                ApprovalLevelView.of(paper.levels()),
                paper.approvals().stream().map(ApprovalStepView::of).toList(),
                draft.isOpen() ? ApprovalLevelView.of(paper.approvals().size() + 1, paper.nextLevel()) : null,
                draft.returnReason());
    }
}
