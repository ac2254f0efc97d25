package jp.telework.promotion.actionplan.progress.api;

import java.time.LocalDate;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.actionplan.progress.domain.CyclePhase;
import jp.telework.promotion.actionplan.progress.domain.YearCycle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One year of a plan in the PDCA cycle. */
@Schema(name = "ActionPlanCycleYear")
public record CycleView(
        @Schema(required = true) FiscalYear fiscalYear,

        @Schema(
                required = true,
                description = "PLAN 計画, DO 実施, CHECK 評価, ACT 改善（次の計画へ） / ACT: the next plan takes over")
        CyclePhase phase,

        @Schema(required = true) LocalDate reportsUntil,

        @Schema(required = true, description = "求められる報告の数 / expected reports")
        int entries,

        @Schema(required = true, description = "まだない報告 / reports that have not come")
        long missing,

        @Schema(required = true, description = "確認待ち / reports that wait for the secretariat")
        long waiting,

        @Schema(required = true, description = "差戻し中 / reports that wait for their ministry")
        long returned,

        @Schema(required = true, description = "確認済み / accepted reports")
        long accepted) {

    static CycleView of(YearCycle cycle) {
        return new CycleView(
                cycle.year().fiscalYear(),
                cycle.phase(),
                cycle.year().reportsUntil(),
                cycle.entries(),
                cycle.missing(),
                cycle.waiting(),
                cycle.returned(),
                cycle.accepted());
    }
}
