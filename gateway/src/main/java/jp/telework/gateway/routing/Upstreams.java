package jp.telework.gateway.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import jp.telework.gateway.GatewayConfig;

/** The services behind the gateway, in the order of their names. */
@ApplicationScoped
public class Upstreams {

    private final List<Upstream> all;

    Upstreams(GatewayConfig config) {
        this.all = of(config);
        requireDisjointPrefixes(all);
    }

    /** The services as they are configured. */
    public static List<Upstream> of(GatewayConfig config) {
        return new TreeMap<>(config.upstream())
                .entrySet().stream()
                        .map(entry -> Upstream.from(entry.getKey(), entry.getValue()))
                        .toList();
    }

    public List<Upstream> all() {
        return all;
    }

    /** The service whose part of the path space this path lies in. */
    public Optional<Upstream> owning(String path) {
        for (Upstream upstream : all) {
            if (upstream.owns(path)) {
                return Optional.of(upstream);
            }
        }
        return Optional.empty();
    }

    private static void requireDisjointPrefixes(List<Upstream> all) {
        for (Upstream one : all) {
            for (Upstream other : all) {
                if (!one.equals(other) && one.owns(other.pathPrefix())) {
                    throw new IllegalArgumentException("telework.upstream: the path prefixes of " + one.name() + " and "
                            + other.name() + " overlap");
                }
            }
        }
    }
}
