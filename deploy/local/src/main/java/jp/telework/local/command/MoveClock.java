package jp.telework.local.command;

import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.local.Component;
import jp.telework.local.Notice;
import jp.telework.local.Ports;
import jp.telework.local.StackFailure;
import jp.telework.local.demo.EraDate;
import jp.telework.local.demo.PracticeTime;

/** Shows the practice clock, or moves it forward by a length or to a time. */
final class MoveClock {

    private static final Pattern LENGTH = Pattern.compile("\\+([0-9]{1,6})(y|w|d|h|min)");
    private static final Pattern TIME =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?");
    private static final Map<String, String> UNITS =
            Map.of("y", "P%sY", "w", "P%sW", "d", "P%sD", "h", "PT%sH", "min", "PT%sM");

    private final PracticeTime time;

    MoveClock(Ports ports) {
        this.time = PracticeTime.of(
                URI.create("http://localhost:" + ports.of(Component.KEYCLOAK)
                        + "/realms/telework/protocol/openid-connect/token"),
                URI.create("http://localhost:" + ports.of(Component.GATEWAY)));
    }

    int run(List<String> options) {
        ZonedDateTime now = options.isEmpty() ? time.now() : move(options.get(0));
        Terminal.print(new Notice(
                "練習用の時刻: " + EraDate.text(now),
                "The time of practice: " + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now)));
        return 0;
    }

    private ZonedDateTime move(String where) {
        if (TIME.matcher(where).matches()) {
            return time.passTo(where);
        }
        return time.passBy(length(where));
    }

    /** {@code +30d} as ISO 8601 says it. */
    static String length(String option) {
        Matcher length = LENGTH.matcher(option);
        if (!length.matches()) {
            throw new StackFailure(
                    "時計の進め方が分かりません: " + option + "（例: +30d、2028-02-29T12:00）",
                    "Where is the clock to go: " + option + "? For example +30d or 2028-02-29T12:00");
        }
        return String.format(Locale.ROOT, UNITS.getOrDefault(length.group(2), ""), length.group(1));
    }
}
