package jp.telework.test.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bodies that every endpoint must refuse with a problem. */
public final class BadBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEPTH = 5_000;
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final String MARK = "@@place@@";

    private BadBodies() {}

    /** Bodies that are no JSON object at all. Good for every endpoint that takes one. */
    public static List<BadBody> unreadable() {
        List<BadBody> bodies = new ArrayList<>();
        bodies.add(BadBody.json("empty", ""));
        bodies.add(new BadBody("no body and no media type", "", new byte[0]));
        bodies.add(BadBody.json("white space", " \n\t "));
        bodies.add(BadBody.json("broken off", "{\"a\":"));
        bodies.add(BadBody.json("not JSON", "<a>1</a>"));
        bodies.add(BadBody.json("single quotes", "{'a':1}"));
        bodies.add(BadBody.json("comment", "{/* */}"));
        bodies.add(BadBody.json("NaN", "{\"a\":NaN}"));
        bodies.add(BadBody.json("array", "[]"));
        bodies.add(BadBody.json("text", "\"a\""));
        bodies.add(BadBody.json("number", "1"));
        bodies.add(BadBody.json("null", "null"));
        bodies.add(BadBody.json("true", "true"));
        bodies.add(BadBody.json("NUL byte", "{\"a\":\"\u0000\"}"));
        bodies.add(BadBody.json("deep arrays", "[".repeat(DEPTH) + "]".repeat(DEPTH)));
        bodies.add(BadBody.json("deep objects", "{\"a\":".repeat(DEPTH) + "1" + "}".repeat(DEPTH)));
        bodies.add(BadBody.json("deep and broken off", "{\"a\":[".repeat(DEPTH)));
        bodies.add(BadBody.json("10 MB of text", "{\"a\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"));
        bodies.add(BadBody.json("10 MB of space", " ".repeat(TEN_MEGABYTES) + "{}"));
        bodies.add(BadBody.json("number of 100,000 digits", "{\"a\":" + "9".repeat(100_000) + "}"));
        bodies.add(new BadBody("bytes that are not UTF-8", "application/json", new byte[] {
            '{', '"', 'a', '"', ':', '"', (byte) 0x82, (byte) 0xA0, '"', '}'
        }));
        bodies.add(new BadBody("Shift_JIS announced", "application/json; charset=Shift_JIS", new byte[] {
            '{', '"', (byte) 0x83, (byte) 0x5C, '"', ':', '1', '}'
        }));
        bodies.add(new BadBody("XML announced", "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8)));
        return bodies;
    }

    /**
     * A good body with one thing wrong at a time: an unknown field, a duplicate, trailing tokens; each value replaced
     * by one of another type; each number by one that overflows; each text by half-width kana and by control
     * characters.
     *
     * @param good a body that the endpoint accepts, a JSON object
     */
    public static List<BadBody> variantsOf(String good) {
        try {
            JsonNode root = JSON.readTree(good);
            String text = root.toString();
            String first = root.fieldNames().next();
            List<BadBody> bodies = new ArrayList<>();
            bodies.add(BadBody.json("unknown field", "{\"noSuchField\":1," + text.substring(1)));
            bodies.add(BadBody.json(
                    "the field " + first + " twice",
                    "{" + JSON.writeValueAsString(first) + ":" + root.get(first) + "," + text.substring(1)));
            bodies.add(BadBody.json("trailing token", text + " 1"));
            bodies.add(BadBody.json("two documents", text + text));
            bodies.add(BadBody.json("wrapped in an array", "[" + text + "]"));
            bodies.add(BadBody.json("cut in the middle", text.substring(0, text.length() - 1)));
            leaves(root, "", (pointer, leaf) -> bodies.addAll(wrong(text(root, pointer), pointer, leaf)));
            return bodies;
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    private interface Visitor {
        void visit(String pointer, JsonNode leaf);
    }

    private static void leaves(JsonNode node, String pointer, Visitor visitor) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                String step = field.getKey().replace("~", "~0").replace("/", "~1");
                leaves(field.getValue(), pointer + "/" + step, visitor);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), pointer + "/" + i, visitor);
            }
        } else if (!node.isNull()) {
            visitor.visit(pointer, node);
        }
    }

    /** The document's text with a mark where the pointer points. */
    private static String text(JsonNode root, String pointer) {
        JsonNode copy = root.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = copy.at(pointer.substring(0, slash));
        String step = pointer.substring(slash + 1).replace("~1", "/").replace("~0", "~");
        if (parent instanceof com.fasterxml.jackson.databind.node.ObjectNode object) {
            object.put(step, MARK);
        } else if (parent instanceof com.fasterxml.jackson.databind.node.ArrayNode array) {
            array.set(Integer.parseInt(step), array.textNode(MARK));
        }
        return copy.toString();
    }

    private static List<BadBody> wrong(String marked, String pointer, JsonNode leaf) {
        List<BadBody> bodies = new ArrayList<>();
        bodies.add(with(marked, pointer, "{}"));
        bodies.add(with(marked, pointer, "[[]]"));
        if (leaf.isNumber()) {
            bodies.add(with(marked, pointer, "1e400"));
            bodies.add(with(marked, pointer, "9223372036854775808"));
            bodies.add(with(marked, pointer, "-9223372036854775809"));
            bodies.add(with(marked, pointer, "1.5"));
            bodies.add(with(marked, pointer, "\"1\""));
            bodies.add(with(marked, pointer, "true"));
        } else if (leaf.isBoolean()) {
            bodies.add(with(marked, pointer, "\"true\""));
            bodies.add(with(marked, pointer, "1"));
        } else {
            bodies.add(with(marked, pointer, "1"));
            bodies.add(with(marked, pointer, "true"));
            bodies.add(with(marked, pointer, "\"ﾃﾚﾜｰｸ\""));
            bodies.add(with(marked, pointer, "\"a\\u0000b\""));
            bodies.add(with(marked, pointer, "\"\\uE000\""));
            bodies.add(with(marked, pointer, "\"\\uD800\""));
        }
        return bodies;
    }

    private static BadBody with(String marked, String pointer, String value) {
        return BadBody.json(pointer + " = " + value, marked.replace("\"" + MARK + "\"", value));
    }
}
