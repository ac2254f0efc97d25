package jp.telework.kernel.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An IP address or a range of them ({@code 10.0.0.0/8}). Only literals are read; nothing is ever looked up. */
public final class AddressRange {

    /** A leading zero would mean octal to some programs. */
    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])(?:\\.(?!$)|$)){4}");

    /** With a colon the JDK takes a text for an IPv6 literal or for nothing. */
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*");

    private static final Pattern BITS = Pattern.compile("0|[1-9][0-9]{0,2}");

    private final byte[] network;
    private final int bits;

    private AddressRange(byte[] network, int bits) {
        this.network = network;
        this.bits = bits;
    }

    /** Reads {@code 192.0.2.1}, {@code 2001:db8::1}, {@code 10.0.0.0/8} or {@code fd00::/8}. */
    public static Optional<AddressRange> read(String text) {
        int slash = text.indexOf('/');
        Optional<InetAddress> address = address(slash < 0 ? text : text.substring(0, slash));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        byte[] network = address.get().getAddress();
        if (slash < 0) {
            return Optional.of(new AddressRange(network, network.length * 8));
        }
        String bits = text.substring(slash + 1);
        return BITS.matcher(bits).matches() && Integer.parseInt(bits) <= network.length * 8
                ? Optional.of(new AddressRange(network, Integer.parseInt(bits)))
                : Optional.empty();
    }

    /** Reads an address without brackets, port or range. */
    public static Optional<InetAddress> address(String literal) {
        boolean isLiteral = IPV4.matcher(literal).matches()
                || (literal.indexOf(':') >= 0 && IPV6.matcher(literal).matches());
        if (!isLiteral) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(literal));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    /** Whether the address lies in this range. */
    public boolean holds(InetAddress address) {
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
