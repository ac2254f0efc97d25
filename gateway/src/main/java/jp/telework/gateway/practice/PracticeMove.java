package jp.telework.gateway.practice;

import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import jp.telework.kernel.time.Japan;
import org.jspecify.annotations.Nullable;

/**
 * Where a caller wants the clock to be: {@code {"by": "P1M2DT3H"}} or {@code {"to": "2028-02-29T12:00"}}. A time without an
 * offset is Japan's, and so are the days and months that pass.
 */
record PracticeMove(@Nullable String by, @Nullable String to) {

    private static final ZoneId ZONE = Japan.ZONE;

    /** Reads the body; empty when it is not one of the two. */
    static Optional<PracticeMove> read(String body) {
        try {
            JsonObject json = new JsonObject(body);
            boolean one = json.size() == 1
                    && (json.getValue("by") instanceof String || json.getValue("to") instanceof String);
            return one ? Optional.of(new PracticeMove(json.getString("by"), json.getString("to"))) : Optional.empty();
        } catch (RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The time that is wanted; empty when it cannot be read. */
    Optional<ZonedDateTime> target(ZonedDateTime now) {
        try {
            return Optional.of(by == null ? instant(String.valueOf(to)) : after(now.withZoneSameInstant(ZONE), by));
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }

    private static ZonedDateTime instant(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).atStartOfDay(ZONE);
        }
        boolean withOffset = text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})$");
        return withOffset
                ? OffsetDateTime.parse(text).atZoneSameInstant(ZONE)
                : LocalDateTime.parse(text).atZone(ZONE);
    }

    private static ZonedDateTime after(ZonedDateTime now, String text) {
        int time = text.indexOf('T');
        String days = time < 0 ? text : text.substring(0, time);
        Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
        Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
        return now.plus(period).plus(rest);
    }
}
