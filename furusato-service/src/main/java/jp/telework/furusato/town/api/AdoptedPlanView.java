package jp.telework.furusato.town.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.programme.domain.MeasureKind;
import jp.telework.furusato.region.domain.Region;
import jp.telework.furusato.town.domain.TargetAchievement;
import jp.telework.furusato.town.domain.Town;
import jp.telework.furusato.town.domain.TownFile;
import jp.telework.furusato.town.domain.act.AdoptingBody;
import jp.telework.furusato.town.domain.act.MeasureStatus;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.furusato.town.usecase.FindAdoptedPlans;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.value.LocalGovernmentCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan in force as the public reads it. */
@Schema(name = "AdoptedTownPlan", description = "決定された推進計画。 A plan in force, as the public reads it.")
public record AdoptedPlanView(
        @Schema(required = true, description = "まちのid / id of the town")
        UUID id,

        @Schema(required = true) LocalGovernmentCode localGovernmentCode,
        @Schema(required = true, examples = "和歌山県白浜町") String areaName,
        @Schema(required = true) Region region,
        @Schema(required = true, examples = "近畿") String regionName,
        @Schema(required = true) String organisationName,

        @Schema(required = true, description = "選定の年度（西暦） / fiscal year of the selection", examples = "2026")
        int fiscalYear,

        @Schema(required = true) String title,

        @Schema(required = true, description = "目指す姿 / vision")
        String vision,

        @Schema(required = true, description = "推進体制 / who carries it")
        String organisation,

        @Schema(required = true, examples = "2026") int firstYear,
        @Schema(required = true, examples = "2028") int lastYear,

        @Schema(required = true, description = "まちが決定した日 / day of the town's decision")
        LocalDate inForceFrom,

        @Schema(description = "決定した機関。以前の計画にはない。 ASSEMBLY 議会, HEAD 首長, GOVERNING_BODY 総会・理事会等; absent from older plans")
        @Nullable
        AdoptingBody adoptedBy,

        @Schema(required = true) List<TargetView> targets,
        @Schema(required = true) List<MeasureView> measures,

        @Schema(required = true, description = "報告された年度の実績 / reported fiscal years, oldest first")
        List<ProgressView> progress) {

    /** A target of a fiscal year, with the survey's figure from which it starts. */
    @Schema(name = "AdoptedTownPlanTarget")
    public record TargetView(
            @Schema(required = true, examples = "ADOPTION_RATE")
            String indicator,

            @Schema(required = true, examples = "町内企業のテレワーク導入率")
            String name,

            @Schema(required = true, examples = "％") String unit,

            @Schema(description = "現状調査の値 / the survey's figure", examples = "8.5") @Nullable
            BigDecimal base,

            @Schema(description = "現状調査の値の年 / year of that figure", examples = "2025") @Nullable
            Integer baseYear,

            @Schema(required = true, examples = "2028") int fiscalYear,
            @Schema(required = true, examples = "20.0") BigDecimal value) {

        static TargetView of(PlanDraft.Target target, Optional<Survey.Indicator> base) {
            return new TargetView(
                    target.indicator(),
                    base.map(Survey.Indicator::name).orElse(target.indicator()),
                    base.map(Survey.Indicator::unit).orElse(""),
                    base.map(Survey.Indicator::value).orElse(null),
                    base.map(Survey.Indicator::year).orElse(null),
                    target.fiscalYear(),
                    target.value());
        }
    }

    /** A measure of the plan and where it stands. */
    @Schema(name = "AdoptedTownPlanMeasure")
    public record MeasureView(
            @Schema(required = true) MeasureKind kind,
            @Schema(required = true) String title,
            @Schema(required = true) String description,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn,
            @Schema(required = true) MeasureStatus status) {

        static MeasureView of(TownFile.Measure measure) {
            return new MeasureView(
                    measure.proposal().kind(),
                    measure.proposal().title(),
                    measure.proposal().description(),
                    measure.proposal().startsOn(),
                    measure.proposal().endsOn(),
                    measure.status());
        }
    }

    /** The figures of a fiscal year beside the year's targets. */
    @Schema(name = "AdoptedTownPlanProgress")
    public record ProgressView(
            @Schema(required = true, examples = "2026") int fiscalYear,
            @Schema(required = true) List<TownView.AchievementView> achievements) {

        static ProgressView of(ProgressReport report, TownFile file, Language language) {
            return new ProgressView(
                    report.fiscalYear(),
                    TargetAchievement.of(report, file).stream()
                            .map(one -> TownView.AchievementView.of(one, language))
                            .toList());
        }
    }

    static AdoptedPlanView of(FindAdoptedPlans.Found found, Language language) {
        Town town = found.town();
        TownFile file = town.file();
        TownFile.PlanVersion plan = found.plan();
        PlanDraft.Content content = plan.content();
        TownFile.Resolution resolution = plan.resolution();
        Optional<Survey> survey = file.surveyBefore(plan);
        return new AdoptedPlanView(
                town.id(),
                town.area(),
                town.areaName(),
                town.region(),
                town.region().in(language),
                town.organisationName(),
                town.fiscalYear().value(),
                content.title(),
                content.vision(),
                content.organisation(),
                content.firstYear(),
                content.lastYear(),
                plan.inForceFrom().orElseThrow(),
                resolution == null ? null : resolution.made().content().adoptedBy(),
                content.targets().stream()
                        .map(target -> TargetView.of(target, survey.flatMap(one -> one.indicator(target.indicator()))))
                        .toList(),
                file.measures().stream()
                        .filter(measure -> content.measures().contains(measure.number()))
                        .map(MeasureView::of)
                        .toList(),
                file.reports().stream()
                        .map(report -> ProgressView.of(report.content(), file, language))
                        .toList());
    }
}
