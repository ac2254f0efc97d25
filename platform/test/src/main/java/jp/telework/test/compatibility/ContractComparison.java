package jp.telework.test.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.telework.test.compatibility.SchemaComparison.Sender;

/** Finds what a client of the released contract would notice of the current one. */
public final class ContractComparison {

    private final Document released;
    private final Document current;
    private final Instant today;
    private final Set<Change> changes = new LinkedHashSet<>();
    private final Unchanged unchanged;
    private final SchemaComparison schemas;

    private ContractComparison(Document released, Document current, Instant today) {
        this.released = released;
        this.current = current;
        this.today = today;
        this.unchanged = new Unchanged(released, current);
        this.schemas = new SchemaComparison(released, current, unchanged, changes::add);
    }

    /**
     * Compares two documents in JSON or YAML.
     *
     * @param today decides whether the sunset of an operation has passed
     * @return nothing when only words for people differ
     */
    public static List<Change> between(String released, String current, Instant today) {
        return between(Document.of(released), Document.of(current), today);
    }

    static List<Change> between(Document released, Document current, Instant today) {
        ContractComparison comparison = new ContractComparison(released, current, today);
        comparison.compare();
        return List.copyOf(comparison.changes);
    }

    private void compare() {
        Map<String, JsonNode> after = current.operations();
        released.operations().forEach((name, operation) -> {
            JsonNode now = after.remove(name);
            if (now == null) {
                removed(name, operation);
            } else if (!isUnchanged(name, operation, now)) {
                operation(name, operation, now);
            }
        });
        after.keySet().forEach(name -> report(false, name, "new operation"));
        schemes();
        JsonNode currentSchemas = current.root().at("/components/schemas");
        for (String name : released.schemasOfTheirOwn()) {
            if (currentSchemas.has(name)) {
                schemas.compare(
                        released.root().at("/components/schemas").path(name),
                        currentSchemas.path(name),
                        Sender.SERVICE,
                        name);
            } else {
                report(true, name, "schema removed");
            }
        }
        if (!released.root().path("webhooks").equals(current.root().path("webhooks"))) {
            report(true, "webhooks", "changed");
        }
    }

    /** With what stands outside of it: the parameters of its path, and who may call when it does not say. */
    private boolean isUnchanged(String name, JsonNode before, JsonNode now) {
        String path = name.substring(name.indexOf(' ') + 1);
        return unchanged.holds(before, now)
                && unchanged.holds(parametersOf(released, path), parametersOf(current, path))
                && released.security(before).equals(current.security(now));
    }

    private static JsonNode parametersOf(Document document, String path) {
        return document.root().path("paths").path(path).path("parameters");
    }

    private void removed(String name, JsonNode operation) {
        if (!operation.path("deprecated").asBoolean()) {
            changes.add(new Change(
                    Change.Kind.FORBIDDEN, name, "removed, and was not deprecated in the released contract"));
            return;
        }
        Instant sunset = sunset(operation);
        boolean passed = sunset.isBefore(today);
        String what = passed ? "removed after its sunset" : "removed before its sunset: " + sunset;
        changes.add(new Change(passed ? Change.Kind.BREAKING : Change.Kind.FORBIDDEN, name, what));
    }

    /** The contract says it as the one value of the Sunset header (RFC 8594). */
    private Instant sunset(JsonNode operation) {
        for (JsonNode response : operation.path("responses")) {
            JsonNode header = released.resolved(response).path("headers").path("Sunset");
            String value =
                    released.resolved(header).path("schema").path("const").asText();
            if (!value.isEmpty()) {
                return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant();
            }
        }
        return Instant.MAX;
    }

    private void operation(String name, JsonNode before, JsonNode now) {
        if (!before.path("operationId").equals(now.path("operationId"))) {
            report(true, name, "operationId " + before.path("operationId") + " became " + now.path("operationId"));
        }
        if (before.path("deprecated").asBoolean() != now.path("deprecated").asBoolean()) {
            report(false, name, "is now deprecated: " + now.path("deprecated").asBoolean());
        }
        security(name, before, now);
        parameters(name);
        body(name + " body", released.resolved(before.path("requestBody")), current.resolved(now.path("requestBody")));
        responses(name, before.path("responses"), now.path("responses"));
    }

    private void security(String name, JsonNode before, JsonNode now) {
        Set<String> could = released.security(before);
        Set<String> can = current.security(now);
        if (could.equals(can)) {
            return;
        }
        boolean everybody = can.isEmpty();
        boolean still = everybody
                || !could.isEmpty()
                        && could.stream()
                                .allMatch(who -> can.contains(who) || can.contains(who.replaceFirst(" .*", "")));
        report(!still, name, "callers " + could + " became " + can);
    }

    private void parameters(String name) {
        Map<String, JsonNode> after = current.parameters(name);
        released.parameters(name).forEach((key, before) -> {
            JsonNode now = after.remove(key);
            String place = name + " " + key;
            if (now == null) {
                report(true, place, "removed");
                return;
            }
            required(place, before, now);
            same(place, before, now, "style", "explode", "allowReserved", "content");
            schemas.compare(before.path("schema"), now.path("schema"), Sender.CLIENT, place);
        });
        after.forEach((key, now) -> {
            boolean required = now.path("required").asBoolean();
            report(required, name + " " + key, required ? "new, required" : "new");
        });
    }

    private void body(String place, JsonNode before, JsonNode now) {
        if (before.isMissingNode() && !now.isMissingNode()) {
            report(now.path("required").asBoolean(), place, "new");
        } else if (now.isMissingNode() && !before.isMissingNode()) {
            report(true, place, "removed");
        } else {
            required(place, before, now);
            content(place, before.path("content"), now.path("content"), Sender.CLIENT);
        }
    }

    private void required(String place, JsonNode before, JsonNode now) {
        boolean required = now.path("required").asBoolean();
        if (before.path("required").asBoolean() != required) {
            report(required, place, required ? "is required" : "is no longer required");
        }
    }

    private void responses(String name, JsonNode before, JsonNode now) {
        before.properties().forEach(entry -> {
            String place = name + " " + entry.getKey();
            if (!now.has(entry.getKey())) {
                report(true, place, "removed");
                return;
            }
            JsonNode old = released.resolved(entry.getValue());
            JsonNode young = current.resolved(now.path(entry.getKey()));
            content(place, old.path("content"), young.path("content"), Sender.SERVICE);
            headers(place, old.path("headers"), young.path("headers"));
            links(place, old.path("links"), young.path("links"));
        });
        added(now, before).forEach(status -> report(false, name + " " + status, "new"));
    }

    private void content(String place, JsonNode before, JsonNode now, Sender sender) {
        before.properties().forEach(entry -> {
            JsonNode young = now.path(entry.getKey());
            String where = place + " " + entry.getKey();
            if (young.isMissingNode()) {
                report(true, where, "removed");
            } else {
                schemas.compare(entry.getValue().path("schema"), young.path("schema"), sender, where);
                same(where, entry.getValue(), young, "encoding");
            }
        });
        added(now, before).forEach(type -> report(false, place + " " + type, "new"));
    }

    private void headers(String place, JsonNode before, JsonNode now) {
        before.properties().forEach(entry -> {
            String where = place + " header " + entry.getKey();
            if (!now.has(entry.getKey())) {
                report(true, where, "removed");
                return;
            }
            JsonNode old = released.resolved(entry.getValue());
            JsonNode young = current.resolved(now.path(entry.getKey()));
            if (old.path("required").asBoolean() && !young.path("required").asBoolean()) {
                report(true, where, "is no longer sent always");
            }
            schemas.compare(old.path("schema"), young.path("schema"), Sender.SERVICE, where);
        });
        added(now, before).forEach(header -> report(false, place + " header " + header, "new"));
    }

    private void links(String place, JsonNode before, JsonNode now) {
        before.properties().forEach(entry -> {
            JsonNode old = released.resolved(entry.getValue());
            JsonNode young = current.resolved(now.path(entry.getKey()));
            if (!withoutWords(old).equals(withoutWords(young))) {
                report(true, place + " link " + entry.getKey(), young.isMissingNode() ? "removed" : "changed");
            }
        });
        added(now, before).forEach(link -> report(false, place + " link " + link, "new"));
    }

    private void schemes() {
        JsonNode before = released.root().at("/components/securitySchemes");
        JsonNode now = current.root().at("/components/securitySchemes");
        before.properties().forEach(entry -> {
            if (!withoutWords(entry.getValue()).equals(withoutWords(now.path(entry.getKey())))) {
                report(true, "security scheme " + entry.getKey(), "changed or removed");
            }
        });
        added(now, before).forEach(scheme -> report(false, "security scheme " + scheme, "new"));
    }

    private static JsonNode withoutWords(JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy().without("description") : node;
    }

    private void same(String place, JsonNode before, JsonNode now, String... keys) {
        for (String key : keys) {
            if (!before.path(key).equals(now.path(key))) {
                report(true, place, key + " changed");
            }
        }
    }

    private static Set<String> added(JsonNode now, JsonNode before) {
        Set<String> names = new TreeSet<>();
        now.fieldNames().forEachRemaining(names::add);
        before.fieldNames().forEachRemaining(names::remove);
        return names;
    }

    private void report(boolean breaks, String place, String what) {
        changes.add(new Change(breaks ? Change.Kind.BREAKING : Change.Kind.ADDITION, place, what));
    }
}
