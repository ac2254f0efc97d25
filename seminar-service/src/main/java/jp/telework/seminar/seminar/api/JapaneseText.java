package jp.telework.seminar.seminar.api;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.telework.kernel.value.Wareki;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Seminar;

/** How seminars are announced in Japanese. */
final class JapaneseText {

    private static final char CIRCLED_ONE = '①';

    private JapaneseText() {}

    /** {@code 平成29年7月12日（水）13:30～17:00}. */
    static String when(Period period) {
        String weekday = period.dateOfStart().getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
        return "%s（%s）%s～%s"
                .formatted(Wareki.format(period.dateOfStart()), weekday, period.startTime(), period.endTime());
    }

    /** {@code 働き方改革セミナー…（奈良市）}. */
    static String summary(Seminar seminar) {
        return "%s（%s）".formatted(seminar.eventName(), seminar.place().cityAndCounty());
    }

    /** What, for whom, by whom, and the programme, line by line. */
    static String description(Seminar seminar) {
        String hosts = seminar.coorganizer() == null
                ? "主催：" + seminar.organizer()
                : "主催：%s　共催：%s".formatted(seminar.organizer(), seminar.coorganizer());
        List<String> titles = seminar.programme();
        String programme = IntStream.range(0, titles.size())
                .mapToObj(i -> numbered(i) + titles.get(i))
                .collect(Collectors.joining("\n"));
        return String.join("\n", seminar.description(), "対象：" + seminar.targetPerson(), hosts, "【プログラム】", programme);
    }

    /** ① to ⑳ exist as characters. */
    private static String numbered(int index) {
        return index < 20 ? String.valueOf((char) (CIRCLED_ONE + index)) : (index + 1) + " ";
    }
}
