package jp.telework.promotion.campaign.registration.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignRule;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import jp.telework.promotion.campaign.domain.ParticipationClass;
import jp.telework.promotion.campaign.domain.PublishedItem;
import jp.telework.promotion.campaign.effect.domain.EffectReport;

/** What a registration has to keep, whenever it is sent. */
public final class RegistrationPolicy {

    private RegistrationPolicy() {}

    /** Reported days lie in the period and are over. */
    public static void mayReport(CampaignContent campaign, EffectReport report, LocalDate today, Checks checks) {
        within(campaign, report.days(), checks);
        for (int i = 0; i < report.days().size(); i++) {
            LocalDate day = report.days().get(i).day();
            checks.that(
                    CampaignRule.DAY_PASSED,
                    day.isBefore(today),
                    "/days/" + i + "/day",
                    List.of("day", day.toString()),
                    day);
        }
    }

    private static void within(CampaignContent campaign, List<DayHeadcount> days, Checks checks) {
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i).day();
            checks.that(
                    CampaignRule.DAY_WITHIN_PERIOD,
                    campaign.covers(day),
                    "/days/" + i + "/day",
                    List.of("day", day.toString()),
                    day,
                    campaign.startsOn(),
                    campaign.endsOn());
        }
    }

    /** Days lie in the period, the classes exist and their rules are kept, and only what is published is agreed. */
    public static void holds(CampaignContent campaign, RegistrationContent sent, Checks checks) {
        within(campaign, sent.days(), checks);
        for (int i = 0; i < sent.classes().size(); i++) {
            String code = sent.classes().get(i);
            String pointer = "/classes/" + i;
            Optional<ParticipationClass> known = campaign.participationClass(code);
            checks.that(CampaignRule.CLASS_KNOWN, known.isPresent(), pointer, List.of("class", code), code);
            known.ifPresent(wanted -> ClassPolicy.judge(campaign, wanted, sent, pointer, checks));
        }
        for (int i = 0; i < sent.agreed().size(); i++) {
            PublishedItem item = sent.agreed().get(i);
            checks.that(
                    CampaignRule.PUBLICATION_KNOWN,
                    campaign.published().contains(item),
                    "/agreed/" + i,
                    List.of("item", item.name()),
                    item);
        }
    }
}
