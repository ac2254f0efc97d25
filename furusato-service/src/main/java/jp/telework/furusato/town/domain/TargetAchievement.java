package jp.telework.furusato.town.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.rule.TraceStep;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * How far an actual figure has come from the survey's figure to the target.
 *
 * @param percent share of the way, to one decimal, half up; negative when it moved away from the target, null when base
 *     and target are the same
 * @param reached whether the target is reached, in the direction in which it was set
 */
public record TargetAchievement(
        PlanDraft.Target target,
        Survey.Indicator base,
        BigDecimal actual,
        @Nullable BigDecimal percent,
        boolean reached,
        TraceStep step) {

    /** The achievement of one target. */
    public static TargetAchievement of(PlanDraft.Target target, Survey.Indicator base, BigDecimal actual) {
        BigDecimal way = target.value().subtract(base.value());
        BigDecimal done = actual.subtract(base.value());
        Map<String, Object> inputs = Map.of("base", base.value(), "actual", actual, "target", target.value());
        if (way.signum() == 0) {
            boolean kept = actual.compareTo(target.value()) >= 0;
            TraceStep step = TownNote.ACTUAL_WITHOUT_WAY.step(
                    TownClause.PLAN, inputs, base.name(), base.value(), base.unit(), actual);
            return new TargetAchievement(target, base, actual, null, kept, step);
        }
        BigDecimal percent = done.multiply(BigDecimal.valueOf(100)).divide(way, 1, RoundingMode.HALF_UP);
        boolean reached =
                way.signum() > 0 ? actual.compareTo(target.value()) >= 0 : actual.compareTo(target.value()) <= 0;
        TraceStep step = TownNote.ACTUAL_AGAINST_TARGET.step(
                TownClause.PLAN,
                inputs,
                base.name(),
                base.value(),
                base.year(),
                actual,
                base.unit(),
                target.value(),
                new FiscalYear(target.fiscalYear()),
                percent);
        return new TargetAchievement(target, base, actual, percent, reached, step);
    }

    /** What a report achieves of its fiscal year's targets, those without a base or an actual figure left out. */
    public static List<TargetAchievement> all(PlanDraft.Content plan, Survey survey, ProgressReport report) {
        return plan.indicators().stream()
                .flatMap(indicator -> plan
                        .targetFor(indicator, report.fiscalYear())
                        .flatMap(target -> survey.indicator(indicator)
                                .flatMap(base -> report.actual(indicator).map(actual -> of(target, base, actual))))
                        .stream())
                .toList();
    }

    /** What a report achieves of the plan against which it reports. */
    public static List<TargetAchievement> of(ProgressReport report, TownFile file) {
        return file.plans().stream()
                .filter(plan -> plan.number() == report.planVersion())
                .findFirst()
                .flatMap(plan -> file.surveyBefore(plan).map(survey -> all(plan.content(), survey, report)))
                .orElse(List.of());
    }
}
