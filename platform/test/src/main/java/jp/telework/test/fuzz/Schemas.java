package jp.telework.test.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The schemas of a contract's parameters and bodies. References are followed. */
final class Schemas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;

    /** @param contract in JSON */
    Schemas(String contract) {
        try {
            root = JSON.readTree(contract);
        } catch (JsonProcessingException notADocument) {
            throw new AssertionError(notADocument);
        }
    }

    /** A parameter of an operation; {@code in} is query, path or header. */
    record Parameter(String name, String in, JsonNode schema) {}

    List<Parameter> parametersOf(String operation) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode declared : described(operation).path("parameters")) {
            JsonNode parameter = resolved(declared);
            parameters.add(new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    resolved(parameter.path("schema"))));
        }
        return parameters;
    }

    /** The schema of the JSON body; missing when the operation takes none. */
    JsonNode bodyOf(String operation) {
        JsonNode body = resolved(described(operation).path("requestBody"));
        return resolved(body.path("content").path("application/json").path("schema"));
    }

    private JsonNode described(String operation) {
        int space = operation.indexOf(' ');
        return root.path("paths")
                .path(operation.substring(space + 1))
                .path(operation.substring(0, space).toLowerCase(Locale.ROOT));
    }

    /** The node that a reference points to. What stands beside the reference counts too. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        if (!reference.startsWith("#/")) {
            return node;
        }
        JsonNode target = resolved(root.at(reference.substring(1)));
        if (node.size() > 1 && target.isObject()) {
            ObjectNode both = target.deepCopy();
            node.properties().stream()
                    .filter(field -> !field.getKey().equals("$ref"))
                    .forEach(field -> both.set(field.getKey(), field.getValue()));
            return both;
        }
        return target;
    }

    /** The schema of a property, as far as the contract says it. */
    JsonNode property(JsonNode schema, String name) {
        JsonNode found = resolved(schema.path("properties").path(name));
        return found.isMissingNode() ? variant(schema, name) : found;
    }

    JsonNode items(JsonNode schema) {
        return resolved(schema.path("items"));
    }

    private JsonNode variant(JsonNode schema, String name) {
        for (String keyword : List.of("allOf", "oneOf", "anyOf")) {
            for (JsonNode part : schema.path(keyword)) {
                JsonNode found = property(resolved(part), name);
                if (!found.isMissingNode()) {
                    return found;
                }
            }
        }
        return MissingNode.getInstance();
    }
}
