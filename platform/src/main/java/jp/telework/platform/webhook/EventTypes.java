package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.telework.kernel.refusal.InvalidValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The types of the service's events: {@code jp.telework.<service>.<kind>.<what happened>.v<n>}. A webhook names types,
 * all of a kind ({@code jp.telework.subsidy.grant.*}) or all ({@code *}).
 */
@ApplicationScoped
public class EventTypes {

    /** Webhooks have events too: that one was switched off reaches the others. */
    static final String OWN_KIND = "webhook";

    static final String ALL = "*";
    private static final Pattern REST = Pattern.compile("([a-z-]{1,40})\\.(?:\\*|[a-z][a-z-]{0,59}\\.v[1-9][0-9]?)");

    private final String prefix;
    private final TreeSet<String> kinds;

    EventTypes(@ConfigProperty(name = "quarkus.rest.path") String path, WebhookConfig config) {
        // /api/subsidy/v1
        prefix = "jp.telework." + path.split("/")[2] + ".";
        kinds = new TreeSet<>(config.eventKinds());
        kinds.add(OWN_KIND);
    }

    /** The type of an event about a webhook. */
    public String ofWebhook(String verb) {
        return prefix + OWN_KIND + "." + verb + ".v1";
    }

    /**
     * A type as a webhook names it.
     *
     * @throws InvalidValue UNKNOWN_EVENT_TYPE
     */
    String read(String raw) {
        if (raw.equals(ALL)) {
            return raw;
        }
        if (raw.startsWith(prefix)) {
            Matcher rest = REST.matcher(raw.substring(prefix.length()));
            if (rest.matches() && kinds.contains(rest.group(1))) {
                return raw;
            }
        }
        throw new InvalidValue(WebhookError.UNKNOWN_EVENT_TYPE, prefix, List.copyOf(kinds));
    }

    /** Whether an event's type is among those that a webhook names. */
    public static boolean match(List<String> wanted, String type) {
        return wanted.contains(type) || wanted.contains(ALL) || wanted.contains(allOfItsKind(type));
    }

    /** {@code jp.telework.subsidy.grant.*} of {@code jp.telework.subsidy.grant.opened.v1}. */
    private static String allOfItsKind(String type) {
        int version = type.lastIndexOf('.');
        int verb = type.lastIndexOf('.', version - 1);
        return type.substring(0, verb + 1) + ALL;
    }
}
