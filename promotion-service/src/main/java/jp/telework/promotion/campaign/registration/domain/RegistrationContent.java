package jp.telework.promotion.campaign.registration.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.promotion.campaign.domain.DayHeadcount;
import jp.telework.promotion.campaign.domain.PublishedItem;
import jp.telework.promotion.organisation.domain.Industry;
import org.jspecify.annotations.Nullable;

/**
 * What a participant registers, without the contact person.
 *
 * @param prefecture of the head office, full name
 * @param classes codes of the campaign's classes for which it applies, one or more
 * @param firstTime whether it takes part for the first time
 * @param measurement whether it takes part in measuring the effects
 * @param staggeredHours 時差出勤 and the like besides
 * @param days planned headcounts, each day once
 * @param offer what it offers to others
 * @param agreed what may be published of it; nothing else is
 */
public record RegistrationContent(
        String name,
        String nameKana,
        String prefecture,
        Industry industry,
        int employees,
        List<String> classes,
        boolean firstTime,
        boolean measurement,
        boolean staggeredHours,
        List<DayHeadcount> days,
        @Nullable String activities,
        @Nullable String offer,
        @Nullable String website,
        List<PublishedItem> agreed) {

    public RegistrationContent {
        classes = List.copyOf(classes);
        days = List.copyOf(days);
        agreed = List.copyOf(agreed);
    }

    /** People who telework on a day. */
    public int peopleOn(@Nullable LocalDate day) {
        return days.stream()
                .filter(planned -> planned.day().equals(day))
                .mapToInt(DayHeadcount::people)
                .sum();
    }

    /** Days on which somebody teleworks. */
    public int teleworkDays() {
        return (int) days.stream().filter(day -> day.people() > 0).count();
    }

    /** 延べ人数: the people of all days together. */
    public int personDays() {
        return days.stream().mapToInt(DayHeadcount::people).sum();
    }

    /** The people of the day that has most. */
    public int mostPeople() {
        return days.stream().mapToInt(DayHeadcount::people).max().orElse(0);
    }
}
