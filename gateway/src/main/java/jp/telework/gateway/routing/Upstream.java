package jp.telework.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One service behind the gateway, checked.
 *
 * @param name as in the configuration, such as {@code subsidy}
 * @param address scheme, host and port of the service
 * @param managementAddress scheme, host and port of its management interface
 * @param pathPrefix the part of the path space that is the service's own
 * @param publicResources what needs no token
 * @param maxBodyBytes the largest request body
 * @param connectTimeout for a connection, waiting for a free one included
 * @param responseTimeout from the end of the request to the first byte of the answer
 */
public record Upstream(
        String name,
        URI address,
        URI managementAddress,
        String pathPrefix,
        PublicResources publicResources,
        long maxBodyBytes,
        Duration connectTimeout,
        Duration responseTimeout) {

    private static final Pattern PREFIX = Pattern.compile("(/[a-z0-9-]+)+");

    public Upstream {
        requireBareAddress(name, address);
        requireBareAddress(name, managementAddress);
        if (!PREFIX.matcher(pathPrefix).matches()) {
            throw new IllegalArgumentException(
                    "telework.upstream." + name + ".path-prefix must look like /api/" + name + ": " + pathPrefix);
        }
    }

    static Upstream from(String name, UpstreamConfig config) {
        return new Upstream(
                name,
                config.url(),
                config.managementUrl(),
                config.pathPrefix(),
                PublicResources.parse(config.publicResources().orElse(List.of())),
                config.maxBodySize().asLongValue(),
                config.connectTimeout(),
                config.responseTimeout());
    }

    boolean owns(String path) {
        return path.startsWith(pathPrefix)
                && (path.length() == pathPrefix.length() || path.charAt(pathPrefix.length()) == '/');
    }

    /** The port, also when the address leaves it to the scheme. */
    public static int portOf(URI address) {
        if (address.getPort() > 0) {
            return address.getPort();
        }
        return isTls(address) ? 443 : 80;
    }

    public static boolean isTls(URI address) {
        return "https".equals(address.getScheme());
    }

    private static void requireBareAddress(String name, URI address) {
        boolean httpScheme = "http".equals(address.getScheme()) || isTls(address);
        boolean bare = address.getHost() != null
                && (address.getPath().isEmpty() || address.getPath().equals("/"))
                && address.getQuery() == null
                && address.getUserInfo() == null;
        if (!httpScheme || !bare) {
            throw new IllegalArgumentException(
                    "telework.upstream." + name + " needs an address like http://host:port, not " + address);
        }
    }
}
