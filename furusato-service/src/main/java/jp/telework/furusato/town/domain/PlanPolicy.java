package jp.telework.furusato.town.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.furusato.town.domain.TownFile.PlanVersion;
import jp.telework.furusato.town.domain.act.PlanAdoption;
import jp.telework.furusato.town.domain.act.PlanDraft;
import jp.telework.furusato.town.domain.act.PlanReview;
import jp.telework.furusato.town.domain.act.Survey;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.FiscalYear;

/** テレワーク推進計画: drafted on the survey and the measures, reviewed by one official, adopted by another. */
public final class PlanPolicy {

    private PlanPolicy() {}

    /** The next version, when it holds together. */
    public static PlanDraft draft(PlanDraft.Content content, TownFile file, Checks checks) {
        Optional<PlanVersion> latest = file.latestPlan();
        int version = latest.map(PlanVersion::number).orElse(0) + 1;
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
        targets(content, file, checks);
        measures(content, file, checks);
        return new PlanDraft(version, content);
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

    /** The adoption of the latest version by somebody who did not review it. */
    public static PlanAdoption adopt(String actor, TownFile file, Checks checks) {
        Optional<PlanVersion> latest = file.latestPlan();
        int version = latest.map(PlanVersion::number).orElse(0);
        boolean reviewed =
                latest.map(plan -> plan.status() == PlanStatus.REVIEWED).orElse(false);
        checks.that(
                TownRule.PLAN_REVIEWED, reviewed, "", List.of("version", version, "status", status(latest)), version);
        if (reviewed) {
            String reviewer = latest.map(PlanVersion::review)
                    .map(review -> review.act().actor())
                    .orElse("");
            checks.that(
                    TownRule.FOUR_EYES,
                    !reviewer.equals(actor),
                    "",
                    List.of("reviewer", reviewer, "adopter", actor),
                    version);
        }
        return new PlanAdoption(version);
    }

    private static String status(Optional<PlanVersion> plan) {
        return plan.map(one -> one.status().name()).orElse("-");
    }
}
