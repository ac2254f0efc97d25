package jp.telework.platform.webhook.address;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.platform.webhook.WebhookConfig;
import jp.telework.platform.webhook.WebhookError;
import org.jspecify.annotations.Nullable;

/**
 * Where webhooks may lead. A name is looked up once for each delivery, all its addresses are judged, and the connection
 * goes to one of them and to nothing that a second look-up might say: a name server that answers differently from moment
 * to moment gains nothing.
 */
@ApplicationScoped
public class Targets {

    private static final int MAX_LENGTH = 1000;

    /** Printable ASCII without the backslash, which some programs read as a slash. */
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x5B\\x5D-\\x7E]+");

    /** An IPv4 address that all programs read alike; some take a leading zero for octal. */
    private static final Pattern DOTTED = Pattern.compile("(?:(?:0|[1-9][0-9]{0,2})\\.){3}(?:0|[1-9][0-9]{0,2})");

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|(?:.*\\.)?0[xX][0-9a-fA-F]*|.*\\.[0-9]+");

    private final NameResolution names;
    private final List<Integer> ports;
    private final boolean local;

    Targets(NameResolution names, WebhookConfig config) {
        this.names = names;
        this.ports = List.copyOf(config.ports());
        this.local = config.localTargets();
    }

    /**
     * Reads an address that a caller wants to register.
     *
     * @throws InvalidValue with a code of {@link WebhookError}
     */
    public URI read(String raw) {
        URI url = parsed(raw);
        String scheme = url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(local && scheme.equals("http"))) {
            throw new InvalidValue(WebhookError.WEBHOOK_NOT_HTTPS);
        }
        int port = portOf(url);
        if (!local && !ports.contains(port)) {
            // As texts, or a Japanese reader would see them with separators.
            throw new InvalidValue(
                    WebhookError.WEBHOOK_PORT_NOT_ALLOWED,
                    ports.stream().map(String::valueOf).toList());
        }
        if (addressFor(url, 0).isEmpty()) {
            throw new InvalidValue(WebhookError.WEBHOOK_ADDRESS_NOT_ALLOWED);
        }
        return url;
    }

    private static URI parsed(String raw) {
        try {
            if (raw.length() <= MAX_LENGTH && PLAIN.matcher(raw).matches()) {
                URI url = new URI(raw);
                @Nullable String host = url.getHost();
                boolean plain = url.getScheme() != null
                        && url.getRawUserInfo() == null
                        && url.getRawFragment() == null
                        && url.getRawAuthority() != null
                        && !url.getRawAuthority().endsWith(":");
                if (plain && host != null && isPlain(host)) {
                    return url;
                }
            }
        } catch (URISyntaxException unreadable) {
            // refused below
        }
        throw new InvalidValue(WebhookError.WEBHOOK_URL_INVALID);
    }

    /** Whether every program takes the host for the same one. */
    private static boolean isPlain(String host) {
        return !host.contains("%")
                && !host.endsWith(".")
                && (!NUMERIC.matcher(host).matches() || DOTTED.matcher(host).matches());
    }

    /** The port of an address, or its scheme's. */
    public static int portOf(URI url) {
        int standard = url.getScheme().equalsIgnoreCase("https") ? 443 : 80;
        return url.getPort() == -1 ? standard : url.getPort();
    }

    /**
     * The address to connect to, looked up anew. One address that is not allowed rules out all of them.
     *
     * @param attempt another attempt takes another one, when there are several
     * @return empty when the host is unknown or leads where webhooks may not
     */
    public Optional<InetAddress> addressFor(URI url, int attempt) {
        try {
            List<InetAddress> addresses = names.addressesOf(url.getHost());
            boolean allowed = addresses.stream()
                    .allMatch(address -> AddressRanges.isPublic(address) || (local && AddressRanges.isLocal(address)));
            return allowed ? Optional.of(addresses.get(attempt % addresses.size())) : Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.empty();
        }
    }
}
