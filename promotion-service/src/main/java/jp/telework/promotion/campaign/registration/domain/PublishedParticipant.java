package jp.telework.promotion.campaign.registration.domain;

import java.util.List;
import jp.telework.promotion.campaign.domain.CampaignContent;
import jp.telework.promotion.campaign.domain.ParticipationClass;
import jp.telework.promotion.campaign.domain.PublishedItem;
import jp.telework.promotion.organisation.domain.Industry;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a participant: what it agreed to and its campaign publishes. All else is null, so that no reader can show
 * it by mistake.
 *
 * @param people of the day that has most
 */
public record PublishedParticipant(
        @Nullable String name,
        @Nullable Industry industry,
        @Nullable String prefecture,
        @Nullable Integer employees,
        List<ParticipationClass> classes,
        @Nullable Integer people,
        @Nullable String activities,
        @Nullable String offer,
        @Nullable String website) {

    public PublishedParticipant {
        classes = List.copyOf(classes);
    }

    public static PublishedParticipant of(CampaignContent campaign, RegistrationContent participant) {
        Agreed agreed = new Agreed(campaign.published(), participant.agreed());
        return new PublishedParticipant(
                agreed.or(PublishedItem.NAME, participant.name()),
                agreed.or(PublishedItem.INDUSTRY, participant.industry()),
                agreed.or(PublishedItem.PREFECTURE, participant.prefecture()),
                agreed.or(PublishedItem.EMPLOYEES, participant.employees()),
                agreed.to(PublishedItem.CLASSES)
                        ? campaign.classes().stream()
                                .filter(known -> participant.classes().contains(known.code()))
                                .toList()
                        : List.of(),
                agreed.or(PublishedItem.PEOPLE, participant.mostPeople()),
                agreed.or(PublishedItem.ACTIVITIES, participant.activities()),
                agreed.or(PublishedItem.OFFER, participant.offer()),
                agreed.or(PublishedItem.WEBSITE, participant.website()));
    }

    private record Agreed(List<PublishedItem> published, List<PublishedItem> items) {

        boolean to(PublishedItem item) {
            return published.contains(item) && items.contains(item);
        }

        <T> @Nullable T or(PublishedItem item, @Nullable T value) {
            return to(item) ? value : null;
        }
    }
}
