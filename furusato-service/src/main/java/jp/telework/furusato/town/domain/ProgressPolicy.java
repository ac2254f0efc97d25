package jp.telework.furusato.town.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.telework.furusato.town.domain.TownFile.PlanVersion;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.ProgressReport;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** 進捗報告: once for each fiscal year of the plan in force, with a figure for every indicator that has targets. */
public final class ProgressPolicy {

    private ProgressPolicy() {}

    /** What a town reports of a year. */
    public record Sent(
            FiscalYear fiscalYear,
            String narrative,
            @Nullable String issues,
            List<ProgressReport.Actual> actuals,
            @Nullable String correctionReason) {}

    /** The report against the plan in force, with the achievement of each target explained. */
    public static ProgressReport judge(Sent sent, TownFile file, LocalDate today, Checks checks) {
        PlanVersion plan = file.adoptedPlan().orElseThrow(() -> new IllegalStateException("the state has a plan"));
        year(sent, plan.content(), file, today, checks);
        actuals(sent, plan.content(), checks);
        ProgressReport report = new ProgressReport(
                sent.fiscalYear().value(),
                plan.number(),
                sent.narrative(),
                sent.issues(),
                sent.actuals(),
                sent.correctionReason());
        file.surveyBefore(plan)
                .ifPresent(survey -> checks.explain(TargetAchievement.all(plan.content(), survey, report).stream()
                        .map(TargetAchievement::step)
                        .toList()));
        return report;
    }

    /** A first report is possible when the plan's first year is over. */
    public static void requireYearOver(TownFile file, LocalDate today, Checks checks) {
        FiscalYear first = new FiscalYear(file.adoptedPlan()
                .orElseThrow(() -> new IllegalStateException("the state has a plan"))
                .content()
                .firstYear());
        checks.that(
                TownRule.REPORT_YEAR_OVER,
                today.isAfter(first.lastDay()),
                "",
                List.of("fiscalYear", first.value(), "today", today),
                first,
                first.lastDay());
    }

    private static void year(Sent sent, PlanDraft.Content plan, TownFile file, LocalDate today, Checks checks) {
        FiscalYear year = sent.fiscalYear();
        checks.that(
                TownRule.REPORT_YEAR_IN_PLAN,
                year.value() >= plan.firstYear() && year.value() <= plan.lastYear(),
                "/fiscalYear",
                List.of("fiscalYear", year.value(), "firstYear", plan.firstYear(), "lastYear", plan.lastYear()),
                year,
                new FiscalYear(plan.firstYear()),
                new FiscalYear(plan.lastYear()));
        checks.that(
                TownRule.REPORT_YEAR_OVER,
                today.isAfter(year.lastDay()),
                "/fiscalYear",
                List.of("fiscalYear", year.value(), "today", today),
                year,
                year.lastDay());
        boolean reported =
                file.reports().stream().anyMatch(report -> report.content().fiscalYear() == year.value());
        TownRule rule = sent.correctionReason() == null ? TownRule.REPORT_ONCE : TownRule.REPORT_TO_CORRECT;
        checks.that(
                rule,
                (sent.correctionReason() == null) != reported,
                "/correctionReason",
                List.of("fiscalYear", year.value(), "reported", reported),
                year);
    }

    private static void actuals(Sent sent, PlanDraft.Content plan, Checks checks) {
        Set<String> reported =
                sent.actuals().stream().map(ProgressReport.Actual::indicator).collect(Collectors.toSet());
        Set<String> wanted =
                plan.targets().stream().map(PlanDraft.Target::indicator).collect(Collectors.toSet());
        wanted.stream()
                .sorted()
                .forEach(indicator -> checks.that(
                        TownRule.ACTUAL_GIVEN,
                        reported.contains(indicator),
                        "/actuals",
                        List.of("indicator", indicator),
                        indicator));
        for (int i = 0; i < sent.actuals().size(); i++) {
            String indicator = sent.actuals().get(i).indicator();
            checks.that(
                    TownRule.ACTUAL_HAS_TARGET,
                    wanted.contains(indicator),
                    "/actuals/" + i + "/indicator",
                    List.of("indicator", indicator),
                    indicator);
        }
    }
}
