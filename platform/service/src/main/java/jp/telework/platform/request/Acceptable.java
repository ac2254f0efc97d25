package jp.telework.platform.request;

import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/**
 * What the caller takes (RFC 9110 §12.5.1): the ranges of its Accept headers. Without a range everything is fine.
 * {@code q=0} refuses what the range names.
 */
public final class Acceptable {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String PARAMETER =
            "[ \t]*;[ \t]*(" + TOKEN + ")(?:=(" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*+\"))?";
    private static final Pattern NEXT_PARAMETER = Pattern.compile(PARAMETER);
    private static final Pattern PLAIN = Pattern.compile(TOKEN);
    /** Java's own client sends a single {@code *}, and a weight such as {@code .2}. */
    private static final Pattern RANGE =
            Pattern.compile("(" + TOKEN + "/" + TOKEN + "|\\*)((?:" + PARAMETER + ")*+)[ \t]*(?:,[ \t,]*|$)");

    private static final Pattern NUMBER = Pattern.compile("0?\\.[0-9]{1,9}|0\\.?|1(?:\\.0{0,9})?");
    private static final int EXACT = 2;

    private final List<Range> ranges;

    private Acceptable(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    private record Range(String type, String parameters, double weight) {

        /** How exactly the range names a type: 2 by its name, 1 by {@code text/*}, 0 by anything, -1 not at all. */
        int precision(String wanted) {
            if (type.equals(wanted)) {
                return EXACT;
            }
            if (type.equals(MediaType.WILDCARD)) {
                return 0;
            }
            return type.endsWith("/*") && wanted.startsWith(type.substring(0, type.length() - 1)) ? 1 : -1;
        }
    }

    /**
     * Reads the Accept headers of a request.
     *
     * @throws Refusal INVALID_HEADER when they are no list of media ranges
     */
    public static Acceptable of(List<String> headers) {
        String all = headers.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(","));
        List<Range> ranges = new ArrayList<>();
        Matcher next = RANGE.matcher(all);
        int from = 0;
        while (from < all.length() && all.charAt(from) == ',') {
            from++;
        }
        while (from < all.length()) {
            if (!next.find(from) || next.start() != from) {
                throw unreadable();
            }
            ranges.add(range(next.group(1), next.group(2)));
            from = next.end();
        }
        return new Acceptable(ranges);
    }

    /** Frameworks look for commas in quotes, too, so only values without quotes are kept. */
    private static Range range(String type, String parameters) {
        double weight = 1;
        StringBuilder plain = new StringBuilder();
        Matcher parameter = NEXT_PARAMETER.matcher(parameters);
        while (parameter.find()) {
            String name = parameter.group(1).toLowerCase(Locale.ROOT);
            String value = Objects.requireNonNullElse(parameter.group(2), "").replace("\"", "");
            if (name.equals("q")) {
                weight = weight(value);
            }
            if (PLAIN.matcher(value).matches()) {
                plain.append(';').append(name).append('=').append(value);
            }
        }
        String name = type.equals("*") ? MediaType.WILDCARD : type.toLowerCase(Locale.ROOT);
        return new Range(name, plain.toString(), weight);
    }

    private static double weight(String value) {
        if (!NUMBER.matcher(value).matches()) {
            throw unreadable();
        }
        return Double.parseDouble(value);
    }

    private static Refusal unreadable() {
        return Refusal.of(CommonError.INVALID_HEADER, "Accept");
    }

    /** The ranges as one header in the form that frameworks read; empty without a range. */
    public String header() {
        return ranges.stream().map(range -> range.type() + range.parameters()).collect(Collectors.joining(", "));
    }

    /** Whether the caller takes a type. */
    public boolean takes(MediaType type) {
        return preference(type) > 0;
    }

    /** The known type that the caller likes best, of two equals the one that it names more exactly, then the first. */
    <T> Optional<T> best(List<T> known, Function<T, MediaType> typeOf) {
        return known.stream()
                .filter(candidate -> takes(typeOf.apply(candidate)))
                .reduce((best, other) ->
                        preference(typeOf.apply(other)) > preference(typeOf.apply(best)) ? other : best);
    }

    /** The weight of the most exact range, and a little for its exactness; 0 when the type is refused or not named. */
    private double preference(MediaType type) {
        if (ranges.isEmpty()) {
            return 1;
        }
        String wanted = (type.getType() + "/" + type.getSubtype()).toLowerCase(Locale.ROOT);
        return ranges.stream()
                .filter(range -> range.precision(wanted) >= 0)
                .max(Comparator.comparingInt(range -> range.precision(wanted)))
                .filter(range -> range.weight() > 0)
                .map(range -> range.weight() + range.precision(wanted) * 1e-12)
                .orElse(0.0);
    }
}
