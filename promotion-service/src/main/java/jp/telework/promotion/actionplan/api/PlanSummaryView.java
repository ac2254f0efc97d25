package jp.telework.promotion.actionplan.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PlanStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action plan in a list. */
@Schema(name = "ActionPlanSummary")
public record PlanSummaryView(
        @Schema(required = true) UUID id,
        @Schema(required = true) PlanStatus status,
        @Schema(required = true) FiscalYear fiscalYear,
        @Schema(required = true, examples = "令和8年度") String fiscalYearLabel,
        @Schema(required = true) String title,
        @Schema(required = true) String titleEn,
        @Schema(required = true) LocalDate startsOn,
        @Schema(required = true) LocalDate endsOn,

        @Schema(description = "引き継いだ計画 / the plan that it takes over from") @Nullable
        UUID follows,

        @Schema(required = true, description = "施策数 / measures")
        int measures,

        @Schema(required = true, description = "施策と担当府省の組の数 / pairs of a measure and a responsible ministry")
        int entries,

        @Schema(required = true, description = "目標の数 / targets")
        int targets,

        @Schema(required = true) Instant updatedAt) {

    static PlanSummaryView of(ActionPlan plan) {
        PlanContent content = plan.content();
        return new PlanSummaryView(
                plan.id(),
                plan.status(),
                content.fiscalYear(),
                content.fiscalYear().label(),
                content.title(),
                content.titleEn(),
                content.startsOn(),
                content.endsOn(),
                content.follows(),
                content.measures().size(),
                content.entries(),
                content.targets().size(),
                plan.updatedAt());
    }
}
