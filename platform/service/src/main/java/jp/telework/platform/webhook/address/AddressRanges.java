package jp.telework.platform.webhook.address;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are public. Everything that the IANA special-purpose registries (RFC 6890) call not globally
 * reachable is not, nor is an IPv6 address that wraps an IPv4 address which is not.
 */
final class AddressRanges {

    private static final List<Range> NOT_PUBLIC = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Teredo, ORCHID, benchmarking and others; documentation; 6to4, which wraps any IPv4 address.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** The only part of IPv6 that is given out for use between networks. */
    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    /** What IPv6-only networks translate to IPv4 (RFC 6052): the last four bytes are the real target. */
    private static final Range TRANSLATED = Range.of("64:ff9b::/96");

    /** Loopback and networks of one's own: what a developer's machine may want to reach. */
    private static final List<Range> LOCAL =
            ranges("10.0.0.0/8", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7");

    private AddressRanges() {}

    static boolean isPublic(InetAddress address) {
        if (TRANSLATED.holds(address)) {
            byte[] bytes = address.getAddress();
            return isPublic(of(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length)));
        }
        boolean given = address instanceof Inet4Address || GLOBAL_UNICAST.holds(address);
        return given && NOT_PUBLIC.stream().noneMatch(range -> range.holds(address));
    }

    static boolean isLocal(InetAddress address) {
        return LOCAL.stream().anyMatch(range -> range.holds(address));
    }

    private static List<Range> ranges(String... texts) {
        return Arrays.stream(texts).map(Range::of).toList();
    }

    private static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("four or sixteen bytes are an address", impossible);
        }
    }

    private record Range(byte[] network, int bits) {

        /** Reads {@code 10.0.0.0/8}; literals are never looked up. */
        static Range of(String text) {
            String[] parts = text.split("/");
            try {
                return new Range(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(text, impossible);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != network.length) {
                return false;
            }
            for (int i = 0; i < bits; i++) {
                int bit = 0x80 >> (i % 8);
                if ((bytes[i / 8] & bit) != (network[i / 8] & bit)) {
                    return false;
                }
            }
            return true;
        }
    }
}
