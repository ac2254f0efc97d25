package jp.telework.subsidy.grant.lifecycle.api;

import java.time.LocalDate;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long the ministry takes for a step of a case. */
@Schema(
        name = "ProcessingStep",
        description = "処理期間（適正化法第6条第2項）。暦日。申請者が補正する間は止まる。"
                + " Calendar days used for a step; they stop while the applicant corrects.")
public record ProcessingView(
        @Schema(description = "応募から結果・申請から決定・実績報告から額の確定・請求から支払 / which step")
        ProcessingStep.Kind step,

        LocalDate startedOn,
        @Nullable LocalDate endedOn,

        @Schema(description = "かかった日数。続いているときは今日まで / up to its end, or to today")
        int daysUsed,

        int daysPaused,

        @Schema(description = "補正待ち / waits for the applicant")
        boolean paused,

        @Schema(description = "標準処理期間 / published period") @Nullable
        Integer standardDays,

        @Schema(description = "標準処理期間を超えたか / beyond it") boolean exceeded) {

    static ProcessingView of(ProcessingStep step) {
        return new ProcessingView(
                step.kind(),
                step.startedOn(),
                step.endedOn(),
                step.daysUsed(),
                step.daysPaused(),
                step.paused(),
                step.standardDays(),
                step.exceeded());
    }
}
