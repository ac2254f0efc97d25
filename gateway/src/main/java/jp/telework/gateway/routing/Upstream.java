package jp.telework.gateway.routing;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One service behind the gateway, checked.
 *
 * @param name as in the configuration, such as {@code subsidy}
 * @param addresses scheme, host and port of each instance of the service
 * @param managementAddresses the same of their management interfaces, in the same order
 * @param pathPrefix the part of the path space that is the service's own
 * @param publicResources what needs no token
 * @param access who may pass where
 * @param mediaTypes of bodies, where the contract says nothing
 * @param maxMessageBytes the largest body of JSON
 * @param maxBodyBytes the largest of any other type
 * @param connectTimeout for a connection, waiting for a free one included
 * @param responseTimeout from the end of the request to the first byte of the answer
 */
public record Upstream(
        String name,
        List<URI> addresses,
        List<URI> managementAddresses,
        String pathPrefix,
        PublicResources publicResources,
        AccessRules access,
        Set<String> mediaTypes,
        long maxMessageBytes,
        long maxBodyBytes,
        Duration connectTimeout,
        Duration responseTimeout) {

    private static final Pattern PREFIX = Pattern.compile("(/[a-z0-9-]+)+");

    public Upstream {
        addresses = List.copyOf(addresses);
        managementAddresses = List.copyOf(managementAddresses);
        addresses.forEach(address -> requireBareAddress(name, address));
        managementAddresses.forEach(address -> requireBareAddress(name, address));
        if (addresses.isEmpty() || addresses.size() != managementAddresses.size()) {
            throw new IllegalArgumentException(
                    "telework.upstream." + name + " needs as many management-urls as urls, and at least one");
        }
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
                AccessRules.of(config.access().values()),
                config.mediaTypes(),
                config.maxMessageSize().asLongValue(),
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

    /** How an instance is called where each is named: as the service if it is the only one. */
    public String instance(int index) {
        return addresses.size() == 1 ? name : name + "-" + (index + 1);
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
