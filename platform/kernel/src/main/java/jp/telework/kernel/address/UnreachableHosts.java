package jp.telework.kernel.address;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hosts that no other machine can be reached under, by definition: names that RFC 2606 and RFC 6761 reserve, and addresses
 * that mean "this machine", "this link" or "an example". Production that is configured with one of them forgot a setting.
 * Names are judged by their spelling and never looked up.
 */
final class UnreachableHosts {

    private static final Set<String> RESERVED = Set.of("invalid", "example", "test", "localhost");
    private static final String EXAMPLE = "example";

    /** Spellings that some programs read as an IPv4 address: 127.1, 0x7f.1, 2130706433. */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0[xX][0-9a-fA-F]*)");

    private static final List<Named> RANGES = List.of(
            Named.of("this machine", "0.0.0.0/8", "127.0.0.0/8", "::/128", "::1/128"),
            Named.of("only this link", "169.254.0.0/16", "fe80::/10"),
            Named.of(
                    "only examples", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32", "3fff::/20"),
            Named.of("no single machine", "224.0.0.0/4", "240.0.0.0/4", "ff00::/8"));

    private UnreachableHosts() {}

    /** Why nothing can be reached there, if so. IPv6 addresses come without brackets. */
    static Optional<String> reason(String host) {
        String plain = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (plain.isEmpty()) {
            return Optional.of("names no host");
        }
        Optional<InetAddress> address = AddressRange.address(plain);
        if (address.isPresent()) {
            return RANGES.stream()
                    .filter(range -> range.holds(address.get()))
                    .map(range -> "is an address of " + range.meaning())
                    .findFirst();
        }
        return NUMERIC.matcher(plain).matches()
                ? Optional.of("is neither a name nor a plain address")
                : reasonOfName(plain);
    }

    private static Optional<String> reasonOfName(String name) {
        String[] labels = name.split("\\.", -1);
        String last = labels[labels.length - 1];
        if (last.equals("localhost")) {
            return Optional.of("is this machine");
        }
        if (RESERVED.contains(last)) {
            return Optional.of("lies under ." + last + ", where nothing exists");
        }
        return labels.length > 1 && labels[labels.length - 2].equals(EXAMPLE)
                ? Optional.of("lies under " + EXAMPLE + "." + last + ", which is for examples")
                : Optional.empty();
    }

    private record Named(String meaning, List<AddressRange> ranges) {

        static Named of(String meaning, String... ranges) {
            return new Named(
                    meaning,
                    java.util.Arrays.stream(ranges)
                            .map(range -> AddressRange.read(range).orElseThrow())
                            .toList());
        }

        boolean holds(InetAddress address) {
            return ranges.stream().anyMatch(range -> range.holds(address));
        }
    }
}
