package jp.telework.gateway.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reading and rewriting of untyped JSON trees, made of maps and lists. */
final class Json {

    private Json() {}

    /** The object, or an empty one where something else or nothing is. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** The array, or an empty one where something else or nothing is. */
    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? (List<Object>) list : List.of();
    }

    /** All component references inside a definition. */
    static Set<String> references(Object value) {
        Set<String> found = new TreeSet<>();
        collectReferences(value, found);
        return found;
    }

    private static void collectReferences(@Nullable Object value, Set<String> found) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(child -> collectReferences(child, found));
        } else if (value instanceof List<?> list) {
            list.forEach(child -> collectReferences(child, found));
        } else if (value instanceof String text && text.startsWith("#/components/")) {
            found.add(text);
        }
    }

    /** A deep copy in which references are replaced; discriminator mappings hold them as plain strings too. */
    static @Nullable Object replaceReferences(@Nullable Object value, Map<String, String> replacements) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, child) -> copy.put(String.valueOf(key), replaceReferences(child, replacements)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(child -> copy.add(replaceReferences(child, replacements)));
            return copy;
        }
        if (value instanceof String text) {
            return replacements.getOrDefault(text, text);
        }
        return value;
    }

    /** A deep copy in which the texts of one field are replaced, wherever it is. */
    static @Nullable Object replaceField(@Nullable Object value, String field, Map<String, String> replacements) {
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, child) -> copy.put(
                    String.valueOf(key),
                    field.equals(key) && child instanceof String text
                            ? replacements.getOrDefault(text, text)
                            : replaceField(child, field, replacements)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(child -> copy.add(replaceField(child, field, replacements)));
            return copy;
        }
        return value;
    }
}
