package jp.telework.platform.paging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.telework.kernel.id.Ids;

/**
 * The key of a list's last row, as it stands in a cursor. A cursor comes from the caller, so a list never sees its text:
 * it takes the parts one after the other, each with its type and within bounds that the database and Java's calendar
 * know. {@link PageRequest#after} refuses the cursor when a part cannot be read and when parts are left over.
 */
public final class CursorKey {

    private static final String SEPARATOR = "~";
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern SECOND = Pattern.compile("0|-?[1-9][0-9]{0,11}");
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern WORD = Pattern.compile("[A-Z][A-Z0-9_-]{0,99}");
    /** Year 1 to year 9999. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Iterator<String> parts;

    CursorKey(String text) {
        this.parts = List.of(text.split(SEPARATOR, -1)).iterator();
    }

    /** The text of a key, to be read with the methods of this class in the same order. */
    public static String of(Object... parts) {
        return Arrays.stream(parts).map(Object::toString).collect(Collectors.joining(SEPARATOR));
    }

    /** In small letters, as it was written: a key has one spelling. */
    public UUID id() {
        String part = next();
        UUID id = Ids.parse(part);
        if (!id.toString().equals(part)) {
            throw new IllegalArgumentException("not the part of a key");
        }
        return id;
    }

    /** A number from 0. */
    public long number() {
        return Long.parseLong(next(NUMBER));
    }

    /** A number from 0 that fits an int. */
    public int ordinal() {
        return Math.toIntExact(number());
    }

    public LocalDate day() {
        return LocalDate.parse(next(DAY));
    }

    /** A moment given in whole seconds since 1970. */
    public Instant second() {
        Instant moment = Instant.ofEpochSecond(Long.parseLong(next(SECOND)));
        if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException("beyond the calendar");
        }
        return moment;
    }

    /** A name of ours in capitals: a kind, a code, a number such as {@code H27-11}. */
    public String word() {
        return next(WORD);
    }

    boolean isUsedUp() {
        return !parts.hasNext();
    }

    private String next(Pattern shape) {
        String part = next();
        if (!shape.matcher(part).matches()) {
            throw new IllegalArgumentException("not the part of a key");
        }
        return part;
    }

    private String next() {
        if (!parts.hasNext()) {
            throw new IllegalArgumentException("a part is missing");
        }
        return parts.next();
    }
}
