package jp.telework.promotion.selfcheck.api;

import java.util.List;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.Assessment;
import jp.telework.promotion.selfcheck.usecase.AssessAnswers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What answers come to. */
@Schema(name = "SelfCheckResult")
public record ResultView(
        @Schema(required = true) SizeClass sizeClass,
        @Schema(required = true) CheckScoreView overall,
        @Schema(required = true) List<RoleScoreView> byRole,
        @Schema(required = true) List<CategoryScoreView> byCategory,

        @Schema(
                required = true,
                description = "一部実施・未実施の項目。先に取り組むとよい順（この順はガイドラインではなく本サービスの提案）。"
                        + " Items that are not wholly done, in the order in which this service proposes to take them up; the guideline"
                        + " gives none.")
        List<OpenItemView> first,

        @Schema(description = "同じ規模の10以上の他の団体が点検を完了したとき。 Once ten other organisations of this size completed a check.")
        @Nullable
        ComparisonView comparison,

        @Schema(
                description = "署名付き結果。申請書に添付でき、GET /self-check-results/{signed} で誰でも確かめられる。完了前はない。"
                        + " The signed result: attach it to an application; anybody verifies it at GET"
                        + " /self-check-results/{signed}. Absent before the completion.")
        @Nullable
        String signedResult) {

    static ResultView of(AssessAnswers.Result result) {
        Assessment assessment = result.assessment();
        return new ResultView(
                result.sizeClass(),
                CheckScoreView.of(assessment.overall()),
                assessment.byRole().stream().map(RoleScoreView::of).toList(),
                assessment.byCategory().stream().map(CategoryScoreView::of).toList(),
                assessment.first().stream().map(OpenItemView::of).toList(),
                result.comparison() == null ? null : ComparisonView.of(result.comparison()),
                result.signed());
    }
}
