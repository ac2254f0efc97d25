package jp.telework.platform.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.telework.kernel.id.Ids;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of lists. Strictly: Java's own readers take full-width digits, signs and shortened ids, and a
 * caller would silently get something else than asked for.
 */
public final class Parameters {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Parameters() {}

    /**
     * Reads one parameter that may be absent.
     *
     * @param reader throws IllegalArgumentException or DateTimeException for what it cannot read
     * @throws Refusal INVALID_PARAMETER with the parameter's name
     */
    public static <T> @Nullable T read(String name, @Nullable String raw, Function<String, T> reader) {
        try {
            return raw == null ? null : reader.apply(raw);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Refusal.ofParameter(name);
        }
    }

    /**
     * A number within bounds.
     *
     * @param otherwise what an absent parameter means
     * @throws Refusal INVALID_PARAMETER with the parameter's name
     */
    public static int number(String name, @Nullable String raw, int min, int max, int otherwise) {
        Integer number = read(name, raw, Parameters::number);
        if (number == null) {
            return otherwise;
        }
        if (number < min || number > max) {
            throw Refusal.ofParameter(name);
        }
        return number;
    }

    /** A whole number in ASCII digits, from 0 to 999,999,999, without leading zeros. */
    public static Integer number(String raw) {
        return Integer.valueOf(matching(NUMBER, raw));
    }

    /** {@code true} or {@code false} and nothing else. */
    public static Boolean flag(String raw) {
        return switch (raw) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(raw);
        };
    }

    /** An id in its full form. */
    public static UUID id(String raw) {
        return Ids.parse(raw);
    }

    /** A fiscal year as four ASCII digits. */
    public static FiscalYear fiscalYear(String raw) {
        return new FiscalYear(Integer.parseInt(matching(YEAR, raw)));
    }

    /** A day such as {@code 2017-09-01}. */
    public static LocalDate day(String raw) {
        return LocalDate.parse(matching(DAY, raw));
    }

    private static String matching(Pattern shape, String raw) {
        if (!shape.matcher(raw).matches()) {
            throw new IllegalArgumentException(raw);
        }
        return raw;
    }
}
