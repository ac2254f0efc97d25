package jp.telework.subsidy.grant.approval.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.telework.casework.approval.api.ApprovalLevelView;
import jp.telework.casework.approval.api.ApprovalStepView;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.DraftState;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.approval.domain.DispositionDraft;
import jp.telework.subsidy.grant.lifecycle.domain.Act;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.programme.domain.Disposition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft with its route and its approvals. */
@Schema(name = "Approval", description = "起案と、その決裁経路・決裁・次の決裁者。 A draft with its route, its approvals and who is next.")
public record ApprovalView(
        @Schema(description = "起案の行為番号 / number of the draft")
        int number,

        Disposition disposition,
        DraftState state,
        @Schema(description = "起案者 / drafter") String drafter,
        Instant draftedAt,

        @Schema(description = "答える申請の行為番号 / number of the request that it answers") @Nullable
        Integer subject,

        @Schema(description = "経路を選ぶ額 / the amount that chooses the levels")
        Yen amountYen,

        @Schema(description = "起案の内容。交付の決定では経過の行為にある / what was sent; a decision's is in the timeline") @Nullable
        Map<String, Object> body,

        @Schema(description = "内容の要約値。同じ内容なら同じ / equal for equal contents") @Nullable
        String sha256,

        @Schema(description = "この額で要る段階 / the levels that the amount asks for")
        List<ApprovalLevelView> route,

        @Schema(description = "決裁。古い順 / approvals, oldest first")
        List<ApprovalStepView> steps,

        @Schema(description = "次の段階。決裁中の起案だけ / the level that is asked next, of an open draft") @Nullable
        ApprovalLevelView next,

        @Schema(description = "差戻しの理由 / why it was returned") @Nullable
        String returnReason,

        @Schema(description = "処分の行為番号 / number of the act that it became") @Nullable
        Integer act) {

    static ApprovalView of(Entry<DraftContent> draft, ApprovalFile file) {
        DraftContent content = draft.content();
        DispositionDraft own = content instanceof DispositionDraft form ? form : null;
        List<ApprovalLevel> levels = file.levels(content, content.amountYen());
        List<ApprovalFile.Given> given = file.approvals(draft.number());
        DraftState state = file.state(draft);
        int next = Math.min(given.size(), levels.size() - 1);
        return new ApprovalView(
                draft.number(),
                content.disposition(),
                state,
                draft.act().hand().name(),
                draft.act().actedAt(),
                own == null ? null : own.subject(),
                content.amountYen(),
                own == null ? null : own.body(),
                own == null ? null : own.sha256(),
                ApprovalLevelView.of(levels),
                given.stream().map(ApprovalView::step).toList(),
                state == DraftState.OPEN ? ApprovalLevelView.of(next + 1, levels.get(next)) : null,
                file.returned(draft).map(act -> act.content().reason()).orElse(null),
                file.madeBy(draft).map(Act::number).orElse(null));
    }

    private static ApprovalStepView step(ApprovalFile.Given given) {
        return new ApprovalStepView(
                given.step().level(),
                given.step().title(),
                given.step().manner(),
                given.act().hand().name(),
                given.act().actedAt(),
                given.step().note());
    }
}
