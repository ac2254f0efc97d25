package jp.telework.seminar.seminar.domain;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A room or a speaker taken for a time. Resources are compared by a key that looks through what writers vary: width,
 * case and white space.
 *
 * @param label the resource as written
 * @param pointer its place in the seminar's body
 */
public record Booking(Kind kind, String resource, String label, String pointer, Instant startsAt, Instant endsAt) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000・･]+");

    /** What is booked. */
    public enum Kind {
        /** 会場の部屋. */
        ROOM,
        /** 講師. */
        SPEAKER
    }

    /** What another seminar has already. */
    public record Collision(
            String pointer,
            Kind kind,
            String resource,
            java.util.UUID seminarId,
            String eventName,
            Instant startsAt,
            Instant endsAt) {}

    static String key(String... parts) {
        return SPACE.matcher(Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
