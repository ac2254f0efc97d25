package jp.telework.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/**
 * JSON as it is kept in the database. A mapper of its own: what is stored must not change when the API's settings do.
 * Fields that a later version added are absent in old rows and read as null; fields it dropped are passed over.
 */
public final class StoredJson {

    private static final String KIND = "act";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ValueTypes())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Decimals come back as they were: a comparison for changes takes 20.0 and 20 for different values.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private StoredJson() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("not printable: " + value.getClass(), broken);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON does not read as " + type, broken);
        }
    }

    /**
     * Writes one of several kinds of values; its key {@code act} tells which.
     *
     * @param kind a value's own field of that name is not allowed
     */
    public static String writeTagged(String kind, Object value) {
        ObjectNode tagged = MAPPER.createObjectNode().put(KIND, kind);
        ObjectNode fields = MAPPER.valueToTree(value);
        if (fields.has(KIND)) {
            throw new IllegalStateException("a tagged value may not have a field of this name: " + value.getClass());
        }
        return tagged.setAll(fields).toString();
    }

    /** Reads what {@link #writeTagged} wrote. */
    public static Object readTagged(String json, Map<String, Class<?>> kinds) {
        try {
            ObjectNode tagged = (ObjectNode) MAPPER.readTree(json);
            String kind = tagged.remove(KIND).asText();
            Class<?> type = kinds.get(kind);
            if (type == null) {
                throw new IllegalStateException("unknown kind of stored value: " + kind);
            }
            return MAPPER.treeToValue(tagged, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON does not read", broken);
        }
    }
}
