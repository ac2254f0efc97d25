package jp.telework.platform.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of lists. */
public final class Parameters {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
            throw Refusal.of(CommonError.INVALID_PARAMETER, name);
        }
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
