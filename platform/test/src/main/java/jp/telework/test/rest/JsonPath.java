package jp.telework.test.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads places in a JSON text. Plain places ({@code items[0].site.name}) are looked up here; expressions of Groovy, such as
 * {@code items.find { it.key == 'A' }}, are the library's, which compiles a program for each.
 */
public final class JsonPath {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;
    private final @Nullable Object tree;

    private JsonPath(String text) {
        this.text = text;
        this.tree = Places.plain(read(text));
    }

    /** @throws IllegalArgumentException when the text is no JSON */
    public static JsonPath from(String text) {
        return new JsonPath(text);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not JSON: " + text, broken);
        }
    }

    /** Null where nothing stands. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // the test knows what it expects
    public <T extends @Nullable Object> T get(String path) {
        return (T) Places.in(tree, path).orElseGet(() -> byLibrary(path)).value();
    }

    private Places.Found byLibrary(String path) {
        return new Places.Found(io.restassured.path.json.JsonPath.from(text).get(path));
    }

    /** Null where nothing stands. */
    public @Nullable String getString(String path) {
        @Nullable Object value = get(path);
        return value == null ? null : value.toString();
    }

    public <T> List<T> getList(String path) {
        return get(path);
    }

    public <T> List<T> getList(String path, Class<T> type) {
        List<?> values = get(path);
        return values.stream().map(value -> JSON.convertValue(value, type)).toList();
    }

    public <K, V> Map<K, V> getMap(String path) {
        return get(path);
    }

    public int getInt(String path) {
        return number(path).intValue();
    }

    public long getLong(String path) {
        return number(path).longValue();
    }

    public double getDouble(String path) {
        return number(path).doubleValue();
    }

    public float getFloat(String path) {
        return number(path).floatValue();
    }

    public boolean getBoolean(String path) {
        return Boolean.TRUE.equals(get(path));
    }

    private Number number(String path) {
        @Nullable Object value = get(path);
        return value instanceof Number number ? number : Double.valueOf(String.valueOf(value));
    }
}
