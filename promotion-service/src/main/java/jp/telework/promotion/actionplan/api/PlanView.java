package jp.telework.promotion.actionplan.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.kernel.value.FiscalYear;
import jp.telework.promotion.actionplan.domain.ActionPlan;
import jp.telework.promotion.actionplan.domain.PlanContent;
import jp.telework.promotion.actionplan.domain.PlanStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An action plan. */
@Schema(name = "ActionPlan")
public record PlanView(
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

        @Schema(required = true) List<SectionView> sections,
        @Schema(required = true) List<MinistryView> ministries,
        @Schema(required = true) List<MeasureView> measures,

        @Schema(required = true, description = "施策と担当府省の組の数 / pairs of a measure and a responsible ministry")
        int entries,

        @Schema(required = true) List<YearView> years,
        @Schema(required = true) List<TargetView> targets,
        @Schema(required = true) Instant updatedAt) {

    /** 章・節. */
    @Schema(name = "ActionPlanSection")
    public record SectionView(
            @Schema(required = true) String code,
            @Schema(required = true) String title,
            @Schema(required = true) String titleEn) {}

    /** 府省. */
    @Schema(name = "ActionPlanMinistry")
    public record MinistryView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) String nameEn,
            @Schema(required = true) CorporateNumber organisation) {}

    /** 施策. */
    @Schema(name = "ActionPlanMeasure")
    public record MeasureView(
            @Schema(required = true) String number,
            @Schema(required = true) String section,
            @Schema(required = true) String text,
            @Schema(required = true) String textEn,
            @Schema(required = true) List<ResponsibleView> responsible,

            @Schema(description = "再掲：元の施策の番号 / number of the measure that it repeats") @Nullable
            String repeats) {

        static MeasureView of(PlanContent.Measure measure) {
            return new MeasureView(
                    measure.number(),
                    measure.section(),
                    measure.text(),
                    measure.textEn(),
                    measure.responsible().stream()
                            .map(one -> new ResponsibleView(one.ministry(), one.andOthers()))
                            .toList(),
                    measure.repeats());
        }
    }

    /** 担当府省. */
    @Schema(name = "ActionPlanResponsible")
    public record ResponsibleView(
            @Schema(required = true) String ministry,

            @Schema(required = true, description = "等：ほかにも担当がある / others are not named")
            boolean andOthers) {}

    /** 報告の年度. */
    @Schema(name = "ActionPlanYear")
    public record YearView(
            @Schema(required = true) FiscalYear fiscalYear,
            @Schema(required = true) LocalDate reportsUntil) {}

    /** 目標. */
    @Schema(name = "ActionPlanTarget")
    public record TargetView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) String nameEn,
            @Schema(required = true) List<ValueView> known) {

        static TargetView of(PlanContent.Target target) {
            return new TargetView(
                    target.code(),
                    target.name(),
                    target.nameEn(),
                    target.known().stream()
                            .map(value -> new ValueView(
                                    value.year(), value.percent(), value.target(), value.source(), value.sourceEn()))
                            .toList());
        }
    }

    /** 既知の値. */
    @Schema(name = "ActionPlanValue")
    public record ValueView(
            @Schema(required = true) int year,
            @Schema(required = true) BigDecimal percent,
            @Schema(required = true) boolean target,
            @Schema(required = true) String source,
            @Schema(required = true) String sourceEn) {}

    static PlanView of(ActionPlan plan) {
        PlanContent content = plan.content();
        return new PlanView(
                plan.id(),
                plan.status(),
                content.fiscalYear(),
                content.fiscalYear().label(),
                content.title(),
                content.titleEn(),
                content.startsOn(),
                content.endsOn(),
                content.follows(),
                content.sections().stream()
                        .map(section -> new SectionView(section.code(), section.title(), section.titleEn()))
                        .toList(),
                content.ministries().stream()
                        .map(known ->
                                new MinistryView(known.code(), known.name(), known.nameEn(), known.organisation()))
                        .toList(),
                content.measures().stream().map(MeasureView::of).toList(),
                content.entries(),
                content.years().stream()
                        .map(year -> new YearView(year.fiscalYear(), year.reportsUntil()))
                        .toList(),
                content.targets().stream().map(TargetView::of).toList(),
                plan.updatedAt());
    }
}
