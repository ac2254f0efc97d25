package jp.telework.seminar.dispatch.api;

import jp.telework.kernel.refusal.BodyFields;
import jp.telework.seminar.advice.domain.IntroductionStage;
import jp.telework.seminar.dispatch.domain.FinalReport;
import jp.telework.seminar.dispatch.usecase.ConcludeDispatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The manager's report on the whole dispatch. */
@Schema(name = "DispatchFinalReportBody", description = "完了報告 / final report", examples = Examples.FINAL_REPORT)
public record FinalReportBody(
        @Schema(required = true, description = "助言の概要 / what was advised") @Nullable
        String summary,

        @Schema(required = true, description = "成果 / what came of it") @Nullable
        String results,

        @Schema(required = true, description = "派遣後の導入状況 / stage afterwards") @Nullable
        String stageAfter,

        @Schema(description = "今後の提案 / recommendations") @Nullable
        String recommendations) {

    ConcludeDispatch.At<FinalReport> read() {
        BodyFields body = new BodyFields();
        String told = body.text("/summary", summary, 5000);
        String came = body.text("/results", results, 5000);
        IntroductionStage stage = body.oneOf("/stageAfter", stageAfter, IntroductionStage.class);
        String next = body.optionalText("/recommendations", recommendations, 5000);
        body.done();
        return now -> new FinalReport(told, came, stage, next, now);
    }
}
