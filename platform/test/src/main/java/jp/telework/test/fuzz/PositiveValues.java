package jp.telework.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Values that a schema allows. Where it has an example, that is taken half of the time. */
final class PositiveValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 8;
    private static final int MOST_ITEMS = 3;
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 4, 1);

    private final Schemas schemas;

    PositiveValues(Schemas schemas) {
        this.schemas = schemas;
    }

    JsonNode of(JsonNode schema, RandomGenerator random) {
        return of(schemas.resolved(schema), random, 0);
    }

    private JsonNode of(JsonNode schema, RandomGenerator random, int depth) {
        JsonNode example = example(schema);
        if (!example.isMissingNode() && (random.nextBoolean() || schema.has("pattern"))) {
            return example.deepCopy();
        }
        for (String keyword : new String[] {"oneOf", "anyOf", "enum"}) {
            JsonNode choices = schema.path(keyword);
            if (!choices.isEmpty()) {
                JsonNode choice = choices.get(random.nextInt(choices.size()));
                return keyword.equals("enum") ? choice : of(schemas.resolved(choice), random, depth + 1);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, random, depth);
            case "array" -> array(schema, random, depth);
            case "integer" -> NODES.numberNode(number(schema, random));
            case "number" -> NODES.numberNode((double) number(schema, random));
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "null" -> NODES.nullNode();
            default -> NODES.textNode(text(schema, random));
        };
    }

    private static JsonNode example(JsonNode schema) {
        return schema.has("example")
                ? schema.path("example")
                : schema.path("examples").path(0);
    }

    /** The first type that is not null: the contract writes "or null" as a second type. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        String single = type.asText();
        return single.isEmpty() && (schema.has("properties") || schema.has("allOf")) ? "object" : single;
    }

    private JsonNode object(JsonNode schema, RandomGenerator random, int depth) {
        ObjectNode object = NODES.objectNode();
        for (JsonNode part : schema.path("allOf")) {
            JsonNode value = of(schemas.resolved(part), random, depth + 1);
            if (value instanceof ObjectNode fields) {
                object.setAll(fields);
            }
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        schema.path("properties").properties().forEach(property -> {
            if (required.contains(property.getKey()) || (depth < DEEPEST && random.nextInt(4) > 0)) {
                object.set(property.getKey(), of(schemas.resolved(property.getValue()), random, depth + 1));
            }
        });
        return object;
    }

    private JsonNode array(JsonNode schema, RandomGenerator random, int depth) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.max(least, Math.min(schema.path("maxItems").asInt(MOST_ITEMS), MOST_ITEMS));
        int size = depth > DEEPEST ? least : least + random.nextInt(most - least + 1);
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < size; i++) {
            array.add(of(schemas.items(schema), random, depth + 1));
        }
        return array;
    }

    private static long number(JsonNode schema, RandomGenerator random) {
        long least = schema.path("minimum").asLong(0);
        long most = schema.path("maximum").asLong(least + 1_000_000);
        return most <= least ? least : random.nextLong(least, most);
    }

    private static String text(JsonNode schema, RandomGenerator random) {
        return switch (schema.path("format").asText()) {
            case "uuid" ->
                new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63).toString();
            case "date" -> SOME_DAY.plusDays(random.nextInt(2_000) - 1_000).toString();
            case "date-time" -> SOME_DAY.plusDays(random.nextInt(2_000) - 1_000) + "T09:00:00+09:00";
            case "email" -> "a" + random.nextInt(1_000) + "@example.jp";
            case "uri" -> "https://example.jp/" + random.nextInt(1_000);
            default -> {
                int least = Math.max(1, schema.path("minLength").asInt(1));
                int most = Math.min(schema.path("maxLength").asInt(40), least + 40);
                yield "地域".repeat(most).substring(0, Math.max(least, 1 + random.nextInt(Math.max(1, most))));
            }
        };
    }
}
