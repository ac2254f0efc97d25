package jp.telework.kernel.value;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.refusal.Violations;
import org.jspecify.annotations.Nullable;

/** Reads the fields of bodies; each reader throws {@link InvalidValue} or leaves a violation under its pointer. */
public final class Readers {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final int LONGEST_ADDRESS = 500;
    private static final int FIRST_YEAR = 1989;
    private static final int LAST_YEAR = 2200;

    private Readers() {}

    public static Function<String, String> text(int maxLength) {
        return raw -> PlainText.of(raw, maxLength);
    }

    /** The name of a person or an organisation: one line without a web address. */
    public static Function<String, String> name(int maxLength) {
        return raw -> NameText.of(raw, maxLength);
    }

    /** A stable code such as {@code PEOPLE_FLOW}. */
    public static String code(String raw) {
        if (!CODE.matcher(raw).matches()) {
            throw new InvalidValue(CommonError.UNKNOWN_VALUE, "[A-Z][A-Z0-9_]{0,39}");
        }
        return raw;
    }

    /** An address that readers of a page may follow without harm: https with a host, 500 characters at most. */
    public static String https(String raw) {
        String text = PlainText.of(raw, LONGEST_ADDRESS);
        try {
            URI address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException malformed) {
            // refused below
        }
        throw new InvalidValue(CommonError.UNKNOWN_VALUE, "https://…");
    }

    public static LocalDate date(String raw) {
        try {
            LocalDate date = LocalDate.parse(raw);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // refused below
        }
        throw new InvalidValue(CommonError.INVALID_DATE);
    }

    /**
     * An instant with its offset, such as {@code 2026-04-01T09:00:00+09:00}. Finer fractions than the database keeps are cut
     * off: rounded there, a deadline just before midnight would move to the next day.
     */
    public static Instant instant(String raw) {
        try {
            OffsetDateTime instant = OffsetDateTime.parse(raw);
            if (instant.getYear() >= FIRST_YEAR && instant.getYear() <= LAST_YEAR) {
                return instant.toInstant().truncatedTo(ChronoUnit.MICROS);
            }
        } catch (DateTimeException noInstant) {
            // refused below
        }
        throw new InvalidValue(CommonError.INVALID_DATE);
    }

    public static Function<Integer, Integer> between(int min, int max) {
        return value -> Math.toIntExact(longBetween(min, max).apply(value.longValue()));
    }

    public static Function<Long, Long> longBetween(long min, long max) {
        return value -> {
            if (value < min || value > max) {
                throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, min, max);
            }
            return value;
        };
    }

    public static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return raw -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(raw))
                .findFirst()
                .orElseThrow(() -> new InvalidValue(
                        CommonError.UNKNOWN_VALUE,
                        String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())));
    }

    /**
     * Reads a list of codes; each refused or repeated entry leaves a violation at its place.
     *
     * @param raw strings, absent entries included; compilers of other modules do not see who of them may be null
     */
    public static <E extends Enum<E>> List<E> listOf(
            Violations violations, String pointer, List<?> raw, Class<E> type) {
        Set<E> read = new LinkedHashSet<>();
        for (int i = 0; i < raw.size(); i++) {
            String place = pointer + "/" + i;
            E value = violations.read(place, Objects.toString(raw.get(i), ""), oneOf(type));
            if (value != null && !read.add(value)) {
                violations.add(Violation.of(place, CommonError.DUPLICATE_ENTRY, value));
            }
        }
        return new ArrayList<>(read);
    }

    /** A field without which the body makes no sense. */
    public static <T> @Nullable T required(Violations violations, String pointer, @Nullable T value) {
        if (value == null && !violations.at(pointer)) {
            violations.add(Violation.of(pointer, CommonError.REQUIRED));
        }
        return value;
    }
}
