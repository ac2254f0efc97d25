package jp.telework.test.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Values at and beyond the limits of what a schema, the database and the language of the readers have. */
final class OddValues {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u3000",
            "\t",
            "a\nb",
            "a\u0000b",
            "\u007F",
            "\u0085",
            "\uD800",
            "\uDC00x",
            "\uFFFF",
            "\uFEFFa",
            "\u202Eabc",
            "\u200B",
            "か\u3099",
            "ｶﾞｲｼﾞ",
            "１２３４",
            "髙﨑",
            "葛\uDB40\uDD00",
            "\uD83D\uDC68\u200D\uD83D\uDC69",
            "\uE000",
            "Ⅻ㍻㈱",
            "-1",
            "true",
            "null",
            "NaN",
            "1e400",
            "a' OR '1'='1",
            "%",
            "_",
            "\\",
            "$1",
            "{id}",
            "${jndi:x}",
            "=1+1",
            "../../x",
            "<b>x</b>",
            "http://127.0.0.1/",
            "http://[::1]:0/",
            "mailto:a@b",
            "a@b@c",
            "@",
            "00000000-0000-0000-0000-000000000000",
            "2026-02-30",
            "0000-00-00",
            "-0001-01-01",
            "0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "+999999999-12-31",
            "2026-04-01T24:00:00+09:00",
            "2026-04-01T00:00:60Z",
            "-292277022657-01-27T08:29:52Z",
            "9999-12-31T23:59:59.999999999-18:00",
            "2026-04-01T00:00:00+18:01",
            "24:00",
            "P999999999Y",
            "令和0年");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "-0.0",
            "0.5",
            "1.0000000000000000000000001",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9007199254740991",
            "9007199254740992",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "1e15",
            "1e400",
            "1e-400");

    private OddValues() {}

    static String text(RandomGenerator random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A value that the schema may or may not allow: at its bounds, beyond them, or odd in itself. */
    static JsonNode near(JsonNode present, JsonNode schema, RandomGenerator random) {
        List<JsonNode> bounds = bounds(present, schema);
        if (!bounds.isEmpty() && random.nextBoolean()) {
            return bounds.get(random.nextInt(bounds.size()));
        }
        return present.isNumber()
                ? NODES.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))))
                : NODES.textNode(text(random));
    }

    /** A value of another type. */
    static JsonNode ofAnotherType(JsonNode present, RandomGenerator random) {
        List<JsonNode> others = new ArrayList<>(List.of(
                NODES.nullNode(),
                NODES.booleanNode(random.nextBoolean()),
                NODES.numberNode(random.nextInt()),
                NODES.textNode(text(random)),
                NODES.arrayNode(),
                NODES.arrayNode().add(NODES.nullNode()),
                NODES.objectNode(),
                NODES.objectNode().put("id", 1)));
        others.removeIf(other -> other.getNodeType() == present.getNodeType());
        return others.get(random.nextInt(others.size()));
    }

    private static List<JsonNode> bounds(JsonNode present, JsonNode schema) {
        List<JsonNode> bounds = new ArrayList<>();
        for (String bound : List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            if (schema.path(bound).isNumber()) {
                BigDecimal limit = schema.path(bound).decimalValue();
                bounds.add(NODES.numberNode(limit));
                bounds.add(NODES.numberNode(limit.add(BigDecimal.ONE)));
                bounds.add(NODES.numberNode(limit.subtract(BigDecimal.ONE)));
            }
        }
        for (String bound : List.of("minLength", "maxLength")) {
            int limit = schema.path(bound).asInt(-1);
            if (present.isTextual() && limit >= 0 && limit <= 100_000) {
                for (String letter : List.of("a", "あ", "\uD840\uDC0B")) {
                    bounds.add(NODES.textNode(letter.repeat(limit)));
                    bounds.add(NODES.textNode(letter.repeat(limit + 1)));
                }
            }
        }
        schema.path("enum").forEach(bounds::add);
        return bounds;
    }
}
