package jp.telework.kernel.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks lists of trusted addresses. Each entry must be an address or a range. Quarkus takes anything else for the name of
 * a host, asks a name server about it for each request and never closes the socket; {@code ::1} without brackets is the
 * host {@code :} with port 1.
 */
public final class AddressList {

    /** The settings that hold such lists. */
    private static final List<String> KEYS = List.of(
            "telework.forwarded.trusted-proxies",
            "telework.edge.trusted-proxies",
            "quarkus.http.proxy.trusted-proxies",
            "quarkus.management.proxy.trusted-proxies");

    private static final Pattern WITH_PORT = Pattern.compile("(\\[([^\\]]+)]|[0-9.]+)(?::([0-9]{1,5}))?");
    private static final int LAST_PORT = 65_535;

    private AddressList() {}

    /**
     * What is wrong with the configured lists, one sentence for each entry.
     *
     * @param names the names of all settings
     * @param values gives a setting's value
     */
    public static List<String> findings(Iterable<String> names, Function<String, Optional<String>> values) {
        List<String> findings = new ArrayList<>();
        for (String name : SettingNames.distinct(names)) {
            if (KEYS.stream().anyMatch(key -> isElementOf(name, key))) {
                values.apply(name).ifPresent(list -> {
                    for (String entry : list.split(",", -1)) {
                        objection(entry.strip())
                                .ifPresent(
                                        objection -> findings.add(name + ": \"" + entry.strip() + "\" " + objection));
                    }
                });
            }
        }
        return findings;
    }

    /**
     * Reads a list of addresses and ranges without ports.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static List<AddressRange> ranges(List<String> entries) {
        return entries.stream()
                .map(entry -> AddressRange.read(entry.strip().replaceFirst("^\\[(.*)]$", "$1"))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "\"" + entry + "\" is not an address or a range of addresses")))
                .toList();
    }

    /** A list may also be written as {@code key[0]}, {@code key[1]}. */
    private static boolean isElementOf(String name, String key) {
        String plain = SettingNames.plain(name);
        return plain.equals(SettingNames.plain(key)) || plain.matches(SettingNames.plain(key) + "\\.[0-9]+\\.");
    }

    /** Why the entry is refused, if it is. */
    static Optional<String> objection(String entry) {
        if (entry.contains("/")) {
            return AddressRange.read(entry).isPresent()
                    ? Optional.empty()
                    : Optional.of("is not a range of addresses such as 10.0.0.0/8");
        }
        if (entry.indexOf(':') >= 0 && AddressRange.address(entry).isPresent()) {
            return Optional.of("must stand in brackets: [" + entry + "]");
        }
        Matcher matcher = WITH_PORT.matcher(entry);
        if (matcher.matches()) {
            @Nullable String bracketed = matcher.group(2);
            boolean isAddress = bracketed == null
                    ? AddressRange.address(matcher.group(1)).isPresent()
                    : bracketed.contains(":") && AddressRange.address(bracketed).isPresent();
            boolean portFits = matcher.group(3) == null || Integer.parseInt(matcher.group(3)) <= LAST_PORT;
            if (isAddress && portFits) {
                return Optional.empty();
            }
        }
        return Optional.of("is not an address or a range of addresses");
    }
}
