package jp.telework.gateway.headers;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Who is at the other end, as precisely as each purpose needs it. */
public final class RemoteAddress {

    private static final int NETWORK_V6 = 8;
    private static final int LOGGED_V6 = 6;

    private RemoteAddress() {}

    /** The address that is counted: of IPv6 the first 64 bits, since whoever has one has all that follow. */
    public static String network(HttpServerRequest request) {
        return cut(request.remoteAddress().hostAddress(), NETWORK_V6, 4);
    }

    /** What may stand in a log: the network, not the machine. */
    public static String forLog(HttpServerRequest request) {
        return cut(request.remoteAddress().hostAddress(), LOGGED_V6, 3);
    }

    static String cut(String literal, int bytesOfV6, int bytesOfV4) {
        // Without colons and with dots it can only be IPv4, the everyday case, which needs no parsing.
        if (literal.indexOf(':') < 0) {
            return bytesOfV4 == 4 ? literal : literal.substring(0, literal.lastIndexOf('.')) + ".0";
        }
        try {
            byte[] octets = InetAddress.getByName(literal).getAddress();
            int kept = octets.length == 4 ? bytesOfV4 : bytesOfV6;
            Arrays.fill(octets, kept, octets.length, (byte) 0);
            InetAddress network = InetAddress.getByAddress(octets);
            return network instanceof Inet6Address
                    ? network.getHostAddress() + "/" + 8 * kept
                    : network.getHostAddress();
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(literal, notAnAddress);
        }
    }
}
