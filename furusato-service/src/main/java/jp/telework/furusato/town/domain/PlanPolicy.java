package jp.telework.furusato.town.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.telework.casework.approval.domain.Hand;
import jp.telework.furusato.town.domain.TownFile.PlanVersion;
import jp.telework.furusato.town.domain.act.PlanAdoption;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;

/**
 * テレワーク推進計画: the town drafts it on the survey and the measures, an official reviews it, the town adopts it ({@link
 * ResolutionPolicy}), and another official records that.
 */
public final class PlanPolicy {

    /** The most fiscal years of a plan. */
    public static final int MOST_YEARS = 10;

    private PlanPolicy() {}

    /** The next version, when it holds together. */
    public static PlanDraft draft(PlanDraft.Content content, TownFile file, Checks checks) {
        Optional<PlanVersion> latest = file.latestPlan();
        int version = latest.map(PlanVersion::number).orElse(0) + 1;
        requireDraftable(file, checks);
        checks.that(
                TownRule.PLAN_CHANGED,
                latest.map(plan -> !plan.content().equals(content)).orElse(true),
                "",
                List.of("version", version),
                version);
        checks.that(
                TownRule.PLAN_PERIOD_IN_ORDER,
                content.firstYear() <= content.lastYear(),
                "/lastYear",
                List.of("firstYear", content.firstYear(), "lastYear", content.lastYear()),
                new FiscalYear(content.firstYear()),
                new FiscalYear(content.lastYear()));
        checks.that(
                TownRule.PLAN_PERIOD_WITHIN_LIMIT,
                content.lastYear() - content.firstYear() < MOST_YEARS,
                "/lastYear",
                List.of("firstYear", content.firstYear(), "lastYear", content.lastYear()),
                MOST_YEARS);
        targets(content, file, checks);
        targetsOfAllYears(content, checks);
        measures(content, file, checks);
        return new PlanDraft(version, content);
    }

    /** No draft takes the place of a version on which the town has decided, before the ministry records or returns that. */
    public static void requireDraftable(TownFile file, Checks checks) {
        file.latestPlan()
                .ifPresent(plan -> checks.that(
                        TownRule.NO_RESOLUTION_WAITING,
                        !plan.isWaitingForRecord(),
                        "",
                        List.of("version", plan.number()),
                        plan.number()));
    }

    private static void targetsOfAllYears(PlanDraft.Content content, Checks checks) {
        int end = Math.min(content.lastYear(), content.firstYear() + MOST_YEARS - 1);
        for (String indicator : content.indicators()) {
            for (int year = content.firstYear(); year <= end; year++) {
                checks.that(
                        TownRule.TARGETS_OF_ALL_YEARS,
                        content.target(indicator, year).isPresent(),
                        "/targets",
                        List.of("indicator", indicator, "fiscalYear", year),
                        indicator,
                        new FiscalYear(year));
            }
        }
    }

    private static void targets(PlanDraft.Content content, TownFile file, Checks checks) {
        checks.that(
                TownRule.TARGETS_GIVEN,
                !content.targets().isEmpty(),
                "/targets",
                List.of("targets", content.targets().size()),
                content.targets().size());
        Optional<Survey> survey = file.survey().map(TownFile.Entry::content);
        for (int i = 0; i < content.targets().size(); i++) {
            PlanDraft.Target target = content.targets().get(i);
            checks.that(
                    TownRule.TARGET_HAS_BASE,
                    survey.flatMap(one -> one.indicator(target.indicator())).isPresent(),
                    "/targets/" + i + "/indicator",
                    List.of("indicator", target.indicator()),
                    target.indicator());
            checks.that(
                    TownRule.TARGET_IN_PERIOD,
                    target.fiscalYear() >= content.firstYear() && target.fiscalYear() <= content.lastYear(),
                    "/targets/" + i + "/fiscalYear",
                    List.of("indicator", target.indicator(), "fiscalYear", target.fiscalYear()),
                    target.indicator(),
                    new FiscalYear(target.fiscalYear()),
                    new FiscalYear(content.firstYear()),
                    new FiscalYear(content.lastYear()));
        }
    }

    private static void measures(PlanDraft.Content content, TownFile file, Checks checks) {
        checks.that(
                TownRule.MEASURES_GIVEN,
                !content.measures().isEmpty(),
                "/measures",
                List.of("measures", content.measures().size()),
                content.measures().size());
        int known = file.measures().size();
        for (int i = 0; i < content.measures().size(); i++) {
            int number = content.measures().get(i);
            checks.that(
                    TownRule.MEASURE_KNOWN,
                    number >= 1 && number <= known,
                    "/measures/" + i,
                    List.of("measure", number, "known", known),
                    number);
        }
    }

    /** The review of the latest version, which must be an open draft. */
    public static PlanReview review(PlanReview.Outcome outcome, String comment, TownFile file, Checks checks) {
        Optional<PlanVersion> latest = file.latestPlan();
        int version = latest.map(PlanVersion::number).orElse(0);
        checks.that(
                TownRule.DRAFT_OPEN,
                latest.map(plan -> plan.status() == PlanStatus.DRAFT).orElse(false),
                "",
                List.of("version", version, "status", status(latest)),
                version);
        if (outcome == PlanReview.Outcome.RETURNED) {
            checks.that(
                    TownRule.RETURN_EXPLAINED, !comment.isEmpty(), "/comment", List.of("outcome", outcome), version);
        }
        return new PlanReview(version, outcome, comment.isEmpty() ? null : comment);
    }

    /**
     * The record that the town adopted the latest version, by an official who reviewed no version.
     *
     * @param recorder empty while the record is drafted
     */
    public static PlanAdoption adopt(Optional<Hand> recorder, TownFile file, Checks checks) {
        Optional<PlanVersion> latest = file.latestPlan();
        int version = latest.map(PlanVersion::number).orElse(0);
        boolean reviewed =
                latest.map(plan -> plan.status() == PlanStatus.REVIEWED).orElse(false);
        checks.that(
                TownRule.PLAN_REVIEWED, reviewed, "", List.of("version", version, "status", status(latest)), version);
        checks.that(
                TownRule.RESOLUTION_GIVEN,
                latest.map(PlanVersion::isWaitingForRecord).orElse(false),
                "",
                List.of("version", version),
                version);
        if (reviewed) {
            recorder.ifPresent(hand -> fourEyes(hand, version, file, checks));
        }
        return new PlanAdoption(version);
    }

    private static void fourEyes(Hand recorder, int version, TownFile file, Checks checks) {
        List<Hand> reviewers = file.plans().stream()
                .map(PlanVersion::review)
                .flatMap(Stream::ofNullable)
                .map(review -> review.act().hand())
                .distinct()
                .toList();
        checks.that(
                TownRule.FOUR_EYES,
                reviewers.stream().noneMatch(recorder::isSameAs),
                "",
                List.of("reviewers", reviewers.stream().map(Hand::name).toList(), "recorder", recorder.name()),
                version);
    }

    private static String status(Optional<PlanVersion> plan) {
        return plan.map(one -> one.status().name()).orElse("-");
    }
}
