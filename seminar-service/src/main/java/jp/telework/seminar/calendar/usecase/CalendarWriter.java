package jp.telework.seminar.calendar.usecase;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import jp.telework.kernel.load.Places;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.seminar.calendar.domain.CalendarEvent;

/**
 * Events as iCalendar (RFC 5545). The bytes depend on the events alone, so that a calendar that has not changed reads the
 * same every time: DTSTAMP is the time of the last change, as §3.8.7.2 asks for calendars without a METHOD.
 */
public final class CalendarWriter {

    private static final String PRODUCT = "-//telework//seminar-service//JA";
    private static final String LANGUAGE = "ja";
    private static final String JAPAN = "Asia/Tokyo";
    private static final int JAPAN_HOURS = 9;
    /** A calendar has no pages and is made in memory, of a few thousand events at most. */
    private static final Places MAKING = new Places(4, 32, Duration.ofSeconds(5));

    private CalendarWriter() {}

    /**
     * Writes a calendar.
     *
     * @param name as programs show it
     * @throws Refusal SERVICE_UNAVAILABLE when too many are being made
     */
    public static byte[] write(String name, List<CalendarEvent> events) {
        return MAKING.during(() -> written(name, events));
    }

    private static byte[] written(String name, List<CalendarEvent> events) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        // RFC 7986 for the newer programs, X-WR-CALNAME for the others.
        calendar.setName(name).setLanguage(LANGUAGE);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", JAPAN);
        calendar.getTimezoneInfo().setDefaultTimezone(japan());
        events.stream().map(CalendarWriter::event).forEach(calendar::addEvent);
        return OctetFolding.fold(unfolded(calendar));
    }

    private static VEvent event(CalendarEvent event) {
        VEvent written = new VEvent();
        // RFC 7986 §5.3: a UID is best a plain UUID. It stays the same for good.
        written.setUid(event.uid().toString());
        written.setDateTimeStamp(Date.from(event.updatedAt()));
        written.setLastModified(Date.from(event.updatedAt()));
        written.setSequence(event.sequence());
        written.setStatus(
                switch (event.status()) {
                    case TENTATIVE -> Status.tentative();
                    case CONFIRMED -> Status.confirmed();
                    case CANCELLED -> Status.cancelled();
                });
        written.setDateStart(Date.from(event.startsAt()));
        written.setDateEnd(Date.from(event.endsAt()));
        written.setSummary(event.summary()).setLanguage(LANGUAGE);
        written.setLocation(event.location()).setLanguage(LANGUAGE);
        written.setDescription(event.description()).setLanguage(LANGUAGE);
        written.addCategories(event.category(), "テレワーク").setLanguage(LANGUAGE);
        return written;
    }

    /** Japan has had no summer time since 1951, so one rule covers every event. */
    private static TimezoneAssignment japan() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, JAPAN_HOURS, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, JAPAN_HOURS, 0));
        standard.addTimezoneName("JST");
        VTimezone zone = new VTimezone(JAPAN);
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(JAPAN), zone);
    }

    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // The library folds by characters; the standard counts octets.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
