package jp.telework.seminar.seminar.api;

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
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarStatus;

/**
 * Seminars as iCalendar (RFC 5545). The bytes depend on the seminars alone, so that a calendar that has not changed
 * reads the same every time: DTSTAMP is the time of the last change, as §3.8.7.2 asks for calendars without a METHOD.
 */
final class SeminarCalendar {

    private static final String PRODUCT = "-//telework//seminar-service//JA";
    private static final String NAME = "働き方改革セミナー";
    private static final String LANGUAGE = "ja";
    private static final int JAPAN_HOURS = 9;

    private SeminarCalendar() {}

    static byte[] of(List<Seminar> seminars) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        // RFC 7986 for the newer programs, X-WR-CALNAME for the others.
        calendar.setName(NAME).setLanguage(LANGUAGE);
        calendar.addExperimentalProperty("X-WR-CALNAME", NAME);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", Period.JAPAN.getId());
        calendar.getTimezoneInfo().setDefaultTimezone(japan());
        seminars.stream().map(SeminarCalendar::event).forEach(calendar::addEvent);
        return OctetFolding.fold(unfolded(calendar));
    }

    private static VEvent event(Seminar seminar) {
        VEvent event = new VEvent();
        // RFC 7986 §5.3: a UID is best a plain UUID. It stays the same for good.
        event.setUid(seminar.id().toString());
        event.setDateTimeStamp(Date.from(seminar.updatedAt()));
        event.setLastModified(Date.from(seminar.updatedAt()));
        event.setSequence(seminar.calendarSequence());
        event.setStatus(seminar.status() == SeminarStatus.CANCELLED ? Status.cancelled() : Status.confirmed());
        event.setDateStart(Date.from(seminar.plan().period().startsAt()));
        event.setDateEnd(Date.from(seminar.plan().period().endsAt()));
        event.setSummary(JapaneseText.summary(seminar)).setLanguage(LANGUAGE);
        event.setLocation(JapaneseText.where(seminar.plan())).setLanguage(LANGUAGE);
        event.setDescription(JapaneseText.description(seminar)).setLanguage(LANGUAGE);
        event.addCategories("セミナー", "テレワーク").setLanguage(LANGUAGE);
        return event;
    }

    /** Japan has had no summer time since 1951, so one rule covers every seminar. */
    private static TimezoneAssignment japan() {
        StandardTime standard = new StandardTime();
        standard.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
        standard.setTimezoneOffsetFrom(new UtcOffset(true, JAPAN_HOURS, 0));
        standard.setTimezoneOffsetTo(new UtcOffset(true, JAPAN_HOURS, 0));
        standard.addTimezoneName("JST");
        VTimezone zone = new VTimezone(Period.JAPAN.getId());
        zone.addStandardTime(standard);
        return new TimezoneAssignment(TimeZone.getTimeZone(Period.JAPAN), zone);
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
