package jp.telework.local.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people in Japan write them, such as 令和10年3月15日. */
public final class EraDate {

    private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("Gy年M月d日", Locale.JAPAN);
    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("HH:mm");

    private EraDate() {}

    static String text(LocalDate day) {
        return ERA.format(JapaneseDate.from(day));
    }

    public static String text(ZonedDateTime moment) {
        return text(moment.toLocalDate()) + " " + OF_DAY.format(moment);
    }
}
