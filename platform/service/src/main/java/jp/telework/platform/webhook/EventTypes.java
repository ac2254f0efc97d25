package jp.telework.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.platform.command.DeclaredEvents;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The types of the service's events: {@code jp.telework.<service>.<kind>.<what happened>.v1}. A webhook names types,
 * all of a kind ({@code jp.telework.subsidy.grant.*}) or all ({@code *}). The list is complete: no command writes an event
 * of a type that is not in it.
 */
@ApplicationScoped
public class EventTypes implements DeclaredEvents {

    /** Webhooks have events too: that one was switched off reaches the others. */
    static final String OWN_KIND = "webhook";

    private static final List<String> OWN_VERBS =
            List.of("activated", "deleted", "disabled", "pinged", "registered", "secret-renewed");

    /** Systems of the ministry acknowledge events and cases. */
    private static final String ACKNOWLEDGEMENT_KIND = "acknowledgement";

    private static final String ACKNOWLEDGED = "recorded";

    /** Auditors' systems keep the seals of the audit trail. */
    private static final String AUDIT_KIND = "audit";

    private static final String SEALED = "sealed";

    /** Runs that erased what was due, and cases that are held back from them. */
    private static final String RETENTION_KIND = "retention";

    private static final String ERASED = "erased";
    private static final String HOLD_KIND = "retention-hold";
    private static final List<String> HOLD_VERBS = List.of("released", "reviewed", "set");

    static final String ALL = "*";

    private final String prefix;
    private final Set<String> kinds;
    private final Set<String> types = new TreeSet<>();

    @Inject
    EventTypes(@ConfigProperty(name = "telework.api.path") String path, WebhookConfig config) {
        this(path, config.eventTypes());
    }

    /**
     * Made of what a service declares.
     *
     * @param path of the service, such as {@code /api/subsidy/v1}
     * @param declared what may have happened, by kind
     */
    public EventTypes(String path, Map<String, List<String>> declared) {
        prefix = "jp.telework." + path.split("/")[2] + ".";
        Map<String, List<String>> all = new TreeMap<>(declared);
        all.put(OWN_KIND, OWN_VERBS);
        all.put(ACKNOWLEDGEMENT_KIND, List.of(ACKNOWLEDGED));
        all.put(AUDIT_KIND, List.of(SEALED));
        all.put(RETENTION_KIND, List.of(ERASED));
        all.put(HOLD_KIND, HOLD_VERBS);
        all.forEach((kind, verbs) -> verbs.forEach(verb -> types.add(of(kind, verb))));
        kinds = all.keySet();
    }

    @Override
    public String of(String kind, String verb) {
        return prefix + kind + "." + verb + ".v1";
    }

    /** The type of an event about a webhook. */
    public String ofWebhook(String verb) {
        return of(OWN_KIND, verb);
    }

    /** The type of an event that tells of an acknowledgement. Its subject is the case. */
    public String ofAcknowledgement() {
        return of(ACKNOWLEDGEMENT_KIND, ACKNOWLEDGED);
    }

    /** The type of an event that tells a seal of the audit trail. */
    public String ofAuditSeal() {
        return of(AUDIT_KIND, SEALED);
    }

    @Override
    public boolean include(String type) {
        return types.contains(type);
    }

    /** All types, in alphabetical order. */
    public List<String> all() {
        return List.copyOf(types);
    }

    /** All that a webhook can name: everything, all of a kind, a type. */
    List<String> selectable() {
        List<String> names = new ArrayList<>();
        names.add(ALL);
        kinds.forEach(kind -> names.add(prefix + kind + "." + ALL));
        names.addAll(types);
        return names;
    }

    /**
     * A type as a webhook names it.
     *
     * @throws InvalidValue UNKNOWN_EVENT_TYPE
     */
    String read(String raw) {
        if (selectable().contains(raw)) {
            return raw;
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
