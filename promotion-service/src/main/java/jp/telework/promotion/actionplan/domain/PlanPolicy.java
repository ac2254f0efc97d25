package jp.telework.promotion.actionplan.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** The rules of making a plan and of taking over from the one before. */
public final class PlanPolicy {

    private PlanPolicy() {}

    /**
     * May a plan be made like this?
     *
     * @param followed the plan that it names as followed; null when there is none
     */
    public static void mayPlan(PlanContent content, @Nullable ActionPlan followed, Checks checks) {
        checks.that(
                PlanRule.PLAN_PERIOD_IN_ORDER,
                !content.endsOn().isBefore(content.startsOn()),
                "/endsOn",
                List.of(
                        "startsOn",
                        content.startsOn().toString(),
                        "endsOn",
                        content.endsOn().toString()),
                content.startsOn(),
                content.endsOn());
        if (content.follows() != null) {
            checks.that(
                    PlanRule.FOLLOWED_KNOWN,
                    followed != null,
                    "/follows",
                    List.of("follows", content.follows().toString()));
        }
        for (int i = 0; i < content.measures().size(); i++) {
            measure(content, content.measures().get(i), "/measures/" + i, checks);
        }
        for (int i = 0; i < content.years().size(); i++) {
            PlanContent.ReportYear year = content.years().get(i);
            checks.that(
                    PlanRule.REPORTS_AFTER_YEAR,
                    year.reportsUntil().isAfter(year.fiscalYear().lastDay()),
                    "/years/" + i + "/reportsUntil",
                    List.of("reportsUntil", year.reportsUntil().toString()),
                    year.reportsUntil(),
                    year.fiscalYear().lastDay());
        }
        for (int i = 0; i < content.targets().size(); i++) {
            PlanContent.Target target = content.targets().get(i);
            List<Integer> years =
                    target.known().stream().map(PlanContent.Known::year).toList();
            checks.that(
                    PlanRule.VALUES_IN_ORDER,
                    years.equals(years.stream().distinct().sorted().toList()),
                    "/targets/" + i + "/known",
                    List.of("years", years),
                    target.code());
        }
    }

    private static void measure(PlanContent content, PlanContent.Measure measure, String pointer, Checks checks) {
        checks.that(
                PlanRule.SECTION_KNOWN,
                content.sections().stream().anyMatch(known -> known.code().equals(measure.section())),
                pointer + "/section",
                List.of("measure", measure.number(), "section", measure.section()),
                measure.number(),
                measure.section());
        for (int i = 0; i < measure.responsible().size(); i++) {
            String ministry = measure.responsible().get(i).ministry();
            checks.that(
                    PlanRule.MINISTRY_KNOWN,
                    content.ministry(ministry).isPresent(),
                    pointer + "/responsible/" + i + "/ministry",
                    List.of("measure", measure.number(), "ministry", ministry),
                    ministry);
        }
        String repeated = measure.repeats();
        if (repeated != null) {
            checks.that(
                    PlanRule.REPEATED_KNOWN,
                    content.measure(repeated).isPresent(),
                    pointer + "/repeats",
                    List.of("measure", measure.number(), "repeats", repeated),
                    repeated);
        }
    }

    /**
     * May a plan take over today from the one that it follows?
     *
     * @param openReviews reports of the followed plan that nobody has decided on
     */
    public static void mayFollow(PlanContent content, ActionPlan followed, long openReviews, Checks checks) {
        checks.that(
                PlanRule.FOLLOWED_IN_FORCE,
                followed.status() == PlanStatus.PUBLISHED,
                "",
                List.of("status", followed.status().name()),
                followed.status());
        checks.that(
                PlanRule.FOLLOWED_EARLIER,
                followed.content().fiscalYear().compareTo(content.fiscalYear()) < 0,
                "",
                List.of("followed", followed.content().fiscalYear().value()),
                followed.content().fiscalYear(),
                content.fiscalYear());
        checks.that(PlanRule.REVIEWS_DONE, openReviews == 0, "", List.of("open", openReviews), openReviews);
    }

    /**
     * Does any report of the caller have a chance today?
     *
     * @param organisation of the caller; null for none
     */
    public static void mayReportAny(
            PlanContent plan, @Nullable CorporateNumber organisation, LocalDate today, Checks checks) {
        List<PlanContent.ReportYear> years = plan.years();
        if (!years.isEmpty()) {
            checks.that(
                    PlanRule.PROGRESS_IN_TIME,
                    years.stream().anyMatch(known -> known.isOpen(today)),
                    "",
                    List.of("today", today.toString()),
                    years.get(0).fiscalYear().firstDay(),
                    years.get(years.size() - 1).reportsUntil());
        }
        checks.that(
                PlanRule.OWN_MINISTRY,
                plan.names(organisation),
                "",
                List.of("organisation", String.valueOf(organisation)),
                plan.title());
    }
}
