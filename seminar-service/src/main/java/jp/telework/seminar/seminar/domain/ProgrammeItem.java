package jp.telework.seminar.seminar.domain;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of the programme on the seminar's day, in Japan's time. Of past seminars the times are not known.
 *
 * @param speakers in order; may be empty
 */
public record ProgrammeItem(
        String title,
        @Nullable String titleEn,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        List<Speaker> speakers) {

    public ProgrammeItem {
        speakers = List.copyOf(speakers);
    }

    ProgrammeItem naming(Set<String> agreed) {
        return new ProgrammeItem(
                title,
                titleEn,
                startTime,
                endTime,
                speakers.stream()
                        .map(speaker -> agreed.contains(speaker.key()) ? speaker : Speaker.TO_BE_ANNOUNCED)
                        .toList());
    }

    /** The item moved by as many minutes as the seminar's begin moves. */
    ProgrammeItem movedBy(long minutes) {
        return startTime == null || endTime == null
                ? this
                : new ProgrammeItem(
                        title, titleEn, startTime.plusMinutes(minutes), endTime.plusMinutes(minutes), speakers);
    }
}
