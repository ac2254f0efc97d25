package jp.telework.platform.request;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.address.AddressList;
import jp.telework.kernel.address.AddressRange;
import jp.telework.kernel.address.ForwardedHeader;
import jp.telework.kernel.identity.GatewayCredential;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Says under which address clients reach the service, and from which address a client calls. The former is
 * {@code telework.public-url}; where that is not set, it stands in the headers of a trusted proxy. The latter always does.
 * The service ignores these headers when another sender sets them: it knows the gateway by its
 * credential, and without one by its address. This class takes the place of {@code quarkus.http.proxy.*}, which throws at an empty
 * {@code X-Forwarded-For} or an odd port before any handler of ours runs, and the client waits for ever. A header that is
 * not well-formed, or comes twice, counts as absent.
 */
@ApplicationScoped
class ForwardedHeaders {

    private final List<AddressRange> trusted;
    private final Optional<GatewayCredential> gateway;
    private final Optional<URI> publicUrl;

    /**
     * @param trusted addresses and ranges, IPv6 addresses in brackets; without any, no peer is trusted. Ignored when
     *     there is a secret
     * @param secret the gateway's credential, {@code telework.edge.service-secret} there: only a peer that
     *     sends it is trusted
     * @param publicUrl scheme and host, with a port if need be, under which clients reach the deployment
     */
    ForwardedHeaders(
            @ConfigProperty(name = "telework.forwarded.trusted-proxies") Optional<List<String>> trusted,
            @ConfigProperty(name = "telework.forwarded.secret") Optional<String> secret,
            @ConfigProperty(name = "telework.public-url") Optional<URI> publicUrl) {
        this.trusted = AddressList.ranges(trusted.orElse(List.of()));
        this.gateway = secret.map(GatewayCredential::new);
        this.publicUrl = publicUrl;
    }

    /** The client's address, as far as it is known. */
    Optional<String> clientAddress(HttpServerRequest request) {
        return value(request, "X-Forwarded-For")
                .flatMap(ForwardedHeader::client)
                .map(InetAddress::getHostAddress)
                .or(() -> Optional.ofNullable(request.remoteAddress()).map(peer -> peer.hostAddress()));
    }

    /** Addresses in answers, such as Location, are those that the client knows. */
    @ServerRequestFilter(preMatching = true)
    void useTheClientsAddress(ContainerRequestContext exchange, RoutingContext routing) {
        URI base = exchange.getUriInfo().getBaseUri();
        URI asKnown = publicUrl.orElseGet(() -> asForwarded(routing.request(), base));
        exchange.setRequestUri(
                replaced(base, asKnown), replaced(exchange.getUriInfo().getRequestUri(), asKnown));
    }

    private URI asForwarded(HttpServerRequest request, URI base) {
        Optional<String> scheme = value(request, "X-Forwarded-Proto").map(ForwardedHeaders::first);
        Optional<String> authority = value(request, "X-Forwarded-Host").map(ForwardedHeaders::first);
        return scheme.isEmpty() && authority.isEmpty()
                ? base
                : URI.create(scheme.orElse(base.getScheme()) + "://" + authority.orElse(base.getAuthority()));
    }

    private static URI replaced(URI address, URI asKnown) {
        return UriBuilder.fromUri(address)
                .scheme(asKnown.getScheme())
                .host(asKnown.getHost())
                .port(asKnown.getPort())
                .build();
    }

    private static String first(String list) {
        return list.split(",", -1)[0].strip();
    }

    private Optional<String> value(HttpServerRequest request, String name) {
        List<String> values = request.headers().getAll(name);
        return values.size() == 1 && ForwardedHeader.isWellFormed(name, values.get(0)) && isTrusted(request)
                ? Optional.of(values.get(0))
                : Optional.empty();
    }

    private boolean isTrusted(HttpServerRequest request) {
        if (gateway.isPresent()) {
            return gateway.get().isIn(request.getHeader(GatewayCredential.HEADER));
        }
        @Nullable
        String peer =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        return peer != null
                && AddressRange.address(peer).stream()
                        .anyMatch(address -> trusted.stream().anyMatch(range -> range.holds(address)));
    }
}
