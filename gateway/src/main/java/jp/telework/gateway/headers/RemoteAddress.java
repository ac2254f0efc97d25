package jp.telework.gateway.headers;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import jp.telework.gateway.GatewayConfig;
import jp.telework.kernel.address.AddressList;
import jp.telework.kernel.address.AddressRange;
import jp.telework.kernel.address.ForwardedHeader;

/**
 * Who is at the other end, as precisely as each purpose needs it. A trusted ingress says whose request it hands on; a header
 * that is not well-formed, or comes twice, counts as absent. In place of {@code quarkus.http.proxy.*}, which throws at such
 * a header before any handler runs, so that the client waits for ever.
 */
@ApplicationScoped
public class RemoteAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final int NETWORK_V6 = 8;
    private static final int LOGGED_V6 = 6;

    private final List<AddressRange> trusted;

    @Inject
    RemoteAddress(GatewayConfig config) {
        this(config.edge().trustedProxies().orElse(List.of()));
    }

    RemoteAddress(List<String> trustedProxies) {
        this.trusted = AddressList.ranges(trustedProxies);
    }

    /**
     * The client's address, as far as it is known: what the outermost trusted ingress saw. What stands before it in the
     * header is the client's own claim.
     */
    public String of(HttpServerRequest request) {
        String peer = request.remoteAddress().hostAddress();
        if (trusted.isEmpty()
                || !AddressRange.address(peer).map(this::isTrusted).orElse(false)) {
            return peer;
        }
        List<String> values = request.headers().getAll(FORWARDED_FOR);
        List<InetAddress> chain = values.size() == 1 ? ForwardedHeader.chain(values.get(0)) : List.of();
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (i == 0 || !isTrusted(chain.get(i))) {
                return chain.get(i).getHostAddress();
            }
        }
        return peer;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.holds(address));
    }

    /** The address that limits count: of IPv6 the first 64 bits, since a client with one such address has the whole /64. */
    public String network(HttpServerRequest request) {
        return cut(of(request), NETWORK_V6, 4);
    }

    /** What may stand in a log: the network, not the machine. */
    public String forLog(HttpServerRequest request) {
        return cut(of(request), LOGGED_V6, 3);
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
