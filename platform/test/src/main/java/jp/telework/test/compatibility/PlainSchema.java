package jp.telework.test.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** A schema in the one form in which schemas are compared, however the document writes it. */
final class PlainSchema {

    static final Set<String> CHOICES = Set.of("anyOf", "oneOf");

    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "object", "array", "null");

    private PlainSchema() {}

    /** Without references, all parts of {@code allOf} in one, and "or null" as a type. */
    static JsonNode of(Document document, JsonNode schema) {
        if (!schema.isObject()) {
            ObjectNode plain = JsonNodeFactory.instance.objectNode();
            if (schema.isBoolean() && !schema.booleanValue()) {
                plain.putObject("not");
            }
            return plain;
        }
        ObjectNode plain = ((ObjectNode) document.resolved(schema)).deepCopy();
        JsonNode parts = plain.remove("allOf");
        if (parts != null) {
            parts.forEach(part -> add(plain, of(document, part)));
        }
        for (String choice : CHOICES) {
            JsonNode options = plain.path(choice);
            if (options.size() == 2 && (isNull(options.get(0)) || isNull(options.get(1)))) {
                plain.remove(choice);
                JsonNode other = of(document, options.get(isNull(options.get(0)) ? 1 : 0));
                add(plain, other);
                Set<String> types = types(other);
                types.add("null");
                plain.putArray("type")
                        .addAll(types.stream()
                                .map(JsonNodeFactory.instance::textNode)
                                .toList());
                if (other.has("enum")) {
                    plain.withArray("enum").addNull();
                }
            }
        }
        if (plain.has("const")) {
            plain.putArray("enum").add(plain.remove("const"));
        }
        return plain;
    }

    static boolean isNull(JsonNode schema) {
        return schema.path("type").asText().equals("null");
    }

    private static void add(ObjectNode whole, JsonNode part) {
        part.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "properties" -> whole.withObject("/properties").setAll((ObjectNode) entry.getValue());
                case "required" -> entry.getValue().forEach(whole.withArray("required")::add);
                default -> whole.set(entry.getKey(), entry.getValue());
            }
        });
    }

    static Set<String> types(JsonNode schema) {
        Set<String> types = new TreeSet<>();
        JsonNode declared = schema.path("type");
        if (declared.isTextual()) {
            types.add(declared.asText());
        } else if (declared.isArray()) {
            declared.forEach(type -> types.add(type.asText()));
        } else {
            types.addAll(TYPES);
        }
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }
}
