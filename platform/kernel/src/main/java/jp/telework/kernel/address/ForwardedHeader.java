package jp.telework.kernel.address;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the headers in which a proxy names the client are well-formed. Quarkus reads them without a check:
 * an empty {@code X-Forwarded-For} or a port of 99999 throws before any handler runs, and the client waits for ever. A
 * header that is not well-formed is to be taken for absent.
 */
public final class ForwardedHeader {

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::([0-9]{1,5}))?");
    private static final Pattern NODE = Pattern.compile("(?:\\[([^\\]]+)]|([^:]+))(?::([0-9]{1,5}))?");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z]+)=(?:\"([^\"\\\\]*)\"|([^\"\\\\;,= ]+))");
    private static final Pattern PREFIX = Pattern.compile("(?:/[A-Za-z0-9._~-]+)*/?");
    private static final int LAST_PORT = 65_535;

    private static final Map<String, Predicate<String>> RULES = Map.of(
            "x-forwarded-for", value -> all(value, ForwardedHeader::isNode),
            "x-forwarded-proto", value -> all(value, ForwardedHeader::isScheme),
            "x-forwarded-host", value -> all(value, ForwardedHeader::isHost),
            "x-forwarded-port", value -> all(value, ForwardedHeader::isPort),
            "x-forwarded-ssl", value -> value.equalsIgnoreCase("on") || value.equalsIgnoreCase("off"),
            "x-forwarded-prefix", value -> PREFIX.matcher(value).matches(),
            "forwarded", value -> all(value, ForwardedHeader::isForwarded));

    private ForwardedHeader() {}

    /** The headers that are judged here, in small letters. */
    public static List<String> names() {
        return List.copyOf(RULES.keySet());
    }

    /** Whether a header with this value may be read. */
    public static boolean isWellFormed(String name, String value) {
        Predicate<String> rule = RULES.get(name.toLowerCase(Locale.ROOT));
        return rule == null || rule.test(value);
    }

    /** The first address of a well-formed {@code X-Forwarded-For}: whose request it is. */
    public static Optional<InetAddress> client(String forwardedFor) {
        return isWellFormed("x-forwarded-for", forwardedFor)
                ? node(forwardedFor.split(",", -1)[0].strip())
                : Optional.empty();
    }

    /** The addresses of an {@code X-Forwarded-For}, the client's claim first; none when it is not well-formed. */
    public static List<InetAddress> chain(String forwardedFor) {
        return isWellFormed("x-forwarded-for", forwardedFor)
                ? Arrays.stream(forwardedFor.split(",", -1))
                        .flatMap(one -> node(one.strip()).stream())
                        .toList()
                : List.of();
    }

    private static boolean all(String value, Predicate<String> rule) {
        for (String part : value.split(",", -1)) {
            if (!rule.test(part.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isScheme(String text) {
        return text.equals("http") || text.equals("https");
    }

    private static boolean isPort(String text) {
        return text.matches("[0-9]{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= LAST_PORT;
    }

    private static boolean isHost(String text) {
        Matcher matcher = HOST.matcher(text);
        return matcher.matches() && (matcher.group(2) == null || isPort(matcher.group(2)));
    }

    private static boolean isNode(String text) {
        return node(text).isPresent();
    }

    /** An address, with or without a port; IPv6 with or without brackets. */
    private static Optional<InetAddress> node(String text) {
        Optional<InetAddress> plain = AddressRange.address(text);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher matcher = NODE.matcher(text);
        if (!matcher.matches() || (matcher.group(3) != null && !isPort(matcher.group(3)))) {
            return Optional.empty();
        }
        return AddressRange.address(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static boolean isForwarded(String element) {
        for (String pair : element.split(";", -1)) {
            Matcher matcher = PAIR.matcher(pair.strip());
            if (!matcher.matches()) {
                return false;
            }
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            boolean fits =
                    switch (matcher.group(1).toLowerCase(Locale.ROOT)) {
                        case "for", "by" -> isNode(value);
                        case "proto" -> isScheme(value);
                        case "host" -> isHost(value);
                        default -> true;
                    };
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
