package jp.telework.test.compatibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.telework.test.contract.ContractYaml;

/** An OpenAPI document and its references. */
final class Document {

    private static final ObjectMapper YAML = ContractYaml.mapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final JsonNode root;

    private Document(JsonNode root) {
        this.root = root;
    }

    /** @param text in JSON or YAML */
    static Document of(String text) {
        try {
            return new Document(YAML.readTree(text));
        } catch (JsonProcessingException notADocument) {
            throw new AssertionError(notADocument);
        }
    }

    static Document of(JsonNode root) {
        return new Document(root);
    }

    JsonNode root() {
        return root;
    }

    /** What a reference points to, with what stands beside the reference on top. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (reference.isEmpty()) {
            return node;
        }
        JsonNode target = reference.startsWith("#/") ? root.at(reference.substring(1)) : root.path("$no such node");
        if (target.isMissingNode()) {
            throw new AssertionError(reference + " is not in the document");
        }
        if (node.size() == 1) {
            return resolved(target);
        }
        ObjectNode merged = ((ObjectNode) resolved(target)).deepCopy();
        node.properties().stream()
                .filter(entry -> !entry.getKey().equals("$ref"))
                .forEach(entry -> merged.set(entry.getKey(), entry.getValue()));
        return merged;
    }

    /** By method and path, for instance {@code GET /notes/{id}}. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.put(
                        entry.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), entry.getValue())));
        return operations;
    }

    /** An operation's parameters and those of its path, by place and name; header names in lower case. */
    Map<String, JsonNode> parameters(String operation) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        String path = operation.substring(operation.indexOf(' ') + 1);
        JsonNode item = root.path("paths").path(path);
        String method = operation.substring(0, operation.indexOf(' ')).toLowerCase(Locale.ROOT);
        for (JsonNode list :
                new JsonNode[] {item.path("parameters"), item.path(method).path("parameters")}) {
            for (JsonNode each : list) {
                JsonNode parameter = resolved(each);
                String place = parameter.path("in").asText();
                String name = parameter.path("name").asText();
                parameters.put(
                        place + " parameter " + (place.equals("header") ? name.toLowerCase(Locale.ROOT) : name),
                        parameter);
            }
        }
        return parameters;
    }

    /** Who may call: scheme and role, or the scheme alone for every token. Nothing for a public operation. */
    Set<String> security(JsonNode operation) {
        JsonNode alternatives = operation.has("security") ? operation.path("security") : root.path("security");
        Set<String> callers = new TreeSet<>();
        for (JsonNode alternative : alternatives) {
            if (alternative.isEmpty()) {
                return Set.of();
            }
            alternative.properties().forEach(scheme -> {
                if (scheme.getValue().isEmpty()) {
                    callers.add(scheme.getKey());
                }
                scheme.getValue().forEach(role -> callers.add(scheme.getKey() + " " + role.asText()));
            });
        }
        return callers;
    }

    /** Names of the schemas that no part of the document refers to: those of events, for instance. */
    Set<String> schemasOfTheirOwn() {
        Set<String> referred = new TreeSet<>(root.findValuesAsText("$ref"));
        Set<String> names = new TreeSet<>();
        root.path("components").path("schemas").fieldNames().forEachRemaining(name -> {
            if (!referred.contains("#/components/schemas/" + name)) {
                names.add(name);
            }
        });
        return names;
    }
}
