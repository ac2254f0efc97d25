package jp.telework.mail.outbox.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.telework.kernel.text.Language;
import jp.telework.kernel.text.Message;
import jp.telework.kernel.time.Japan;
import jp.telework.kernel.value.Wareki;

/** Writes the values of a mail as its reader expects them: days with era and weekday in Japanese. */
public final class MailValues {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);

    private MailValues() {}

    /** All values of a mail. The end of an event that ends on its first day is written as a time. */
    public static Map<String, Object> written(Map<String, Object> values, Language language) {
        Map<String, Object> written = new TreeMap<>();
        values.forEach((name, value) -> written.put(name, written(value, language)));
        if (values.get("startsAt") instanceof Instant from
                && values.get("endsAt") instanceof Instant to
                && Japan.date(from).equals(Japan.date(to))) {
            String time = TIME.format(to.atZone(Japan.ZONE));
            written.put("endsAt", language == Language.JA ? time : time + " (Japan time)");
        }
        return written;
    }

    public static String written(Object value, Language language) {
        if (value instanceof Instant instant) {
            ZonedDateTime there = instant.atZone(Japan.ZONE);
            String day = day(there.toLocalDate(), language);
            return language == Language.JA
                    ? day + TIME.format(there)
                    : day + ", " + TIME.format(there) + " (Japan time)";
        }
        if (value instanceof LocalDate date) {
            return day(date, language);
        }
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        if (value instanceof List<?> lines) {
            return lines.stream().map(line -> written(line, language)).collect(Collectors.joining("\n"));
        }
        if (value instanceof Message message) {
            return message.in(language);
        }
        // Every value but a list stands in one line; a line break in a name would end a subject.
        return value.toString().replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** {@code 令和8年11月21日（土）}. */
    private static String day(LocalDate date, Language language) {
        if (language == Language.EN) {
            return ENGLISH_DAY.format(date);
        }
        return Wareki.format(date) + "（" + Wareki.weekday(date) + "）";
    }
}
