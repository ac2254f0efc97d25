package jp.telework.promotion.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.rule.Checks;

/** The rules of planning a campaign and of the days on which registrations come and change. */
public final class CampaignPolicy {

    private CampaignPolicy() {}

    /** May a campaign be planned like this? */
    public static void mayPlan(CampaignContent content, Checks checks) {
        LocalDate core = content.coreDay();
        checks.that(
                CampaignRule.PERIOD_IN_ORDER,
                !content.endsOn().isBefore(content.startsOn()),
                "/endsOn",
                days(content),
                content.startsOn(),
                content.endsOn());
        if (core != null) {
            checks.that(
                    CampaignRule.CORE_DAY_IN_PERIOD,
                    content.covers(core),
                    "/coreDay",
                    List.of("coreDay", core.toString()),
                    core,
                    content.startsOn(),
                    content.endsOn());
        }
        checks.that(
                CampaignRule.REGISTRATION_IN_ORDER,
                !content.registrationUntil().isBefore(content.registrationFrom()),
                "/registrationUntil",
                List.of(
                        "registrationFrom",
                        content.registrationFrom().toString(),
                        "registrationUntil",
                        content.registrationUntil().toString()),
                content.registrationFrom(),
                content.registrationUntil());
        checks.that(
                CampaignRule.CHANGES_AFTER_REGISTRATION,
                !content.changesUntil().isBefore(content.registrationUntil()),
                "/changesUntil",
                List.of("changesUntil", content.changesUntil().toString()),
                content.changesUntil(),
                content.registrationUntil());
        checks.that(
                CampaignRule.REPORTS_AFTER_PERIOD,
                !content.reportsUntil().isBefore(content.endsOn()),
                "/reportsUntil",
                List.of("reportsUntil", content.reportsUntil().toString()),
                content.reportsUntil(),
                content.endsOn());
        for (int i = 0; i < content.classes().size(); i++) {
            planned(content, content.classes().get(i), "/classes/" + i + "/rule", checks);
        }
    }

    private static void planned(CampaignContent content, ParticipationClass planned, String pointer, Checks checks) {
        checks.that(
                CampaignRule.CORE_DAY_SET,
                content.coreDay() != null || planned.rule().standsWithoutCoreDay(),
                pointer,
                List.of("class", planned.code()),
                planned);
        long days = content.startsOn().datesUntil(last(content).plusDays(1)).count();
        checks.that(
                CampaignRule.DAYS_IN_REACH,
                planned.rule().days() <= days,
                pointer + "/days",
                List.of("class", planned.code(), "asked", planned.rule().days(), "days", days),
                planned,
                planned.rule().days(),
                days);
    }

    private static LocalDate last(CampaignContent content) {
        return content.endsOn().isBefore(content.startsOn()) ? content.startsOn() : content.endsOn();
    }

    /** May a campaign be announced today? */
    public static void mayPublish(CampaignContent content, LocalDate today, Checks checks) {
        checks.that(
                CampaignRule.CAMPAIGN_AHEAD,
                !today.isAfter(content.endsOn()),
                "",
                List.of("endsOn", content.endsOn().toString()),
                content.endsOn());
    }

    /** May anybody register today? */
    public static void mayRegister(CampaignContent content, LocalDate today, Checks checks) {
        checks.that(
                CampaignRule.REGISTRATION_OPEN,
                !today.isBefore(content.registrationFrom()) && !today.isAfter(content.registrationUntil()),
                "",
                List.of("today", today.toString()),
                content.registrationFrom(),
                content.registrationUntil());
    }

    /** May a participant change its registration today? */
    public static void mayChange(CampaignContent content, LocalDate today, Checks checks) {
        checks.that(
                CampaignRule.CHANGE_IN_TIME,
                !today.isAfter(content.changesUntil()),
                "",
                List.of("today", today.toString()),
                content.changesUntil());
    }

    /** May a participant report today? */
    public static void mayReport(CampaignContent content, LocalDate today, Checks checks) {
        checks.that(
                CampaignRule.REPORT_IN_TIME,
                !today.isBefore(content.reportsFrom()) && !today.isAfter(content.reportsUntil()),
                "",
                List.of("today", today.toString()),
                content.reportsFrom(),
                content.reportsUntil());
    }

    /** May figures be published today? */
    public static void mayPublishFigures(CampaignContent content, LocalDate today, Checks checks) {
        checks.that(
                CampaignRule.FIGURES_DUE,
                !today.isBefore(content.reportsFrom()),
                "",
                List.of("today", today.toString()),
                content.reportsFrom());
    }

    private static List<Object> days(CampaignContent content) {
        return List.of(
                "startsOn",
                content.startsOn().toString(),
                "endsOn",
                content.endsOn().toString());
    }
}
