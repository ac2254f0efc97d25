package jp.telework.promotion.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A campaign as the secretariat plans it. Days are those of Japan, both ends included.
 *
 * @param coreDay null for a campaign without one
 * @param changesUntil the last day on which a participant changes its registration
 * @param reportsUntil the last day on which a participant reports what came of it
 * @param classes in the order in which they are shown
 * @param published what of a participant is published when it agrees
 * @param logoTerms under which participants use the logo; null where there is none
 */
public record CampaignContent(
        CampaignSeries series,
        String name,
        String nameEn,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate coreDay,
        LocalDate registrationFrom,
        LocalDate registrationUntil,
        LocalDate changesUntil,
        LocalDate reportsUntil,
        List<ParticipationClass> classes,
        List<PublishedItem> published,
        @Nullable String logoTerms) {

    public CampaignContent {
        classes = List.copyOf(classes);
        published = List.copyOf(published);
    }

    /** A class by its code. */
    public Optional<ParticipationClass> participationClass(String code) {
        return classes.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    /** The first day on which a participant reports: the day after the core day, or the first day of a campaign without one. */
    public LocalDate reportsFrom() {
        return coreDay == null ? startsOn : coreDay.plusDays(1);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
