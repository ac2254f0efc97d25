package jp.telework.promotion.campaign.registration.domain;

import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.CampaignRule;
import jp.telework.promotion.campaign.domain.ClassRule;
import jp.telework.promotion.campaign.domain.ParticipationClass;

/** 参加区分の要件: judges one class, each part of its rule explained. */
public final class ClassPolicy {

    private ClassPolicy() {}

    /**
     * Does a participant keep the rule of a class?
     *
     * @param pointer where the class is applied for; empty where it is only explained
     */
    public static void judge(
            CampaignContent campaign,
            ParticipationClass wanted,
            RegistrationContent participant,
            String pointer,
            Checks checks) {
        ClassRule rule = wanted.rule();
        if (rule.days() > 0) {
            int asked = participant.firstTime() && rule.firstTimeCoreDayOnly() ? 1 : rule.days();
            int days = participant.teleworkDays();
            checks.that(
                    CampaignRule.DAYS_REACHED,
                    days >= asked,
                    pointer,
                    List.of("class", wanted.code(), "days", days, "asked", asked),
                    wanted,
                    days,
                    asked);
        }
        int onCoreDay = participant.peopleOn(campaign.coreDay());
        if (rule.coreDay()) {
            checks.that(
                    CampaignRule.CORE_DAY_TAKEN,
                    onCoreDay > 0,
                    pointer,
                    List.of("class", wanted.code(), "peopleOnCoreDay", onCoreDay),
                    wanted);
        }
        if (rule.coreDayPeople() > 0) {
            checks.that(
                    CampaignRule.CORE_DAY_PEOPLE_REACHED,
                    onCoreDay >= rule.coreDayPeople(),
                    pointer,
                    List.of("class", wanted.code(), "peopleOnCoreDay", onCoreDay, "asked", rule.coreDayPeople()),
                    wanted,
                    onCoreDay,
                    rule.coreDayPeople());
        }
        if (rule.measurement()) {
            checks.that(
                    CampaignRule.MEASUREMENT_JOINED,
                    participant.measurement(),
                    pointer,
                    List.of("class", wanted.code(), "measurement", participant.measurement()),
                    wanted);
        }
        if (rule.offer()) {
            checks.that(
                    CampaignRule.OFFER_DESCRIBED,
                    participant.offer() != null,
                    pointer,
                    List.of("class", wanted.code(), "offer", participant.offer() != null),
                    wanted);
        }
    }
}
