package jp.telework.seminar.seminar.usecase;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.telework.kernel.value.Wareki;
import jp.telework.seminar.seminar.domain.Hosts;
import jp.telework.seminar.seminar.domain.Period;
import jp.telework.seminar.seminar.domain.Place;
import jp.telework.seminar.seminar.domain.ProgrammeItem;
import jp.telework.seminar.seminar.domain.Seminar;
import jp.telework.seminar.seminar.domain.SeminarPlan;
import jp.telework.seminar.seminar.domain.Venue;

/** How seminars are announced in Japanese. */
public final class JapaneseText {

    private static final char CIRCLED_ONE = '①';
    private static final String ONLINE = "オンライン";

    private JapaneseText() {}

    /** {@code 平成29年7月12日（水）13:30～17:00}. */
    public static String when(Period period) {
        return "%s（%s）%s～%s"
                .formatted(
                        Wareki.format(period.dateOfStart()),
                        Wareki.weekday(period.dateOfStart()),
                        period.startTime(),
                        period.endTime());
    }

    /** {@code 働き方改革セミナー…（奈良市）}. */
    public static String summary(Seminar seminar) {
        Place place = seminar.plan().place();
        return "%s（%s）".formatted(seminar.plan().texts().eventName(), place == null ? ONLINE : place.cityAndCounty());
    }

    /** {@code 奈良県奈良市三条大路一丁目691-1 奈良県コンベンションセンター 会議室201}, or that it is online. */
    public static String where(SeminarPlan plan) {
        Place place = plan.place();
        Venue venue = plan.venue();
        if (place == null) {
            return ONLINE;
        }
        return venue == null ? place.fullAddress() : String.join(" ", place.fullAddress(), venue.name(), venue.room());
    }

    /** What, for whom, by whom, and the programme, line by line. */
    public static String description(Seminar seminar) {
        SeminarPlan plan = seminar.plan();
        Hosts by = plan.hosts();
        String hosts = by.coorganizer() == null
                ? "主催：" + by.organizer()
                : "主催：%s　共催：%s".formatted(by.organizer(), by.coorganizer());
        List<String> titles =
                plan.programme().items().stream().map(ProgrammeItem::title).toList();
        String programme = IntStream.range(0, titles.size())
                .mapToObj(i -> numbered(i) + titles.get(i))
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n", plan.texts().description(), "対象：" + plan.texts().targetPerson(), hosts, "【プログラム】", programme);
    }

    /** ① to ⑳ exist as characters. */
    private static String numbered(int index) {
        return index < 20 ? String.valueOf((char) (CIRCLED_ONE + index)) : (index + 1) + " ";
    }
}
