package jp.telework.platform.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two JSON documents, place by place. */
public final class Difference {

    private Difference() {}

    /** One place that differs. */
    @Schema(name = "Change")
    public record Change(
            @Schema(description = "RFC 6901", examples = "/requestedAmountYen")
            String pointer,

            @Schema(implementation = Object.class) @Nullable JsonNode before,
            @Schema(implementation = Object.class) @Nullable JsonNode after) {}

    /** The leaves at which two documents differ. */
    public static List<Change> between(JsonNode before, JsonNode after) {
        List<Change> changes = new ArrayList<>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(String at, @Nullable JsonNode before, @Nullable JsonNode after, List<Change> changes) {
        if (before != null && before.equals(after)) {
            return;
        }
        if (before != null && after != null && before.isObject() && after.isObject()) {
            Set<String> names = new TreeSet<>();
            fieldNames(before, names);
            fieldNames(after, names);
            for (String name : names) {
                compare(at + "/" + escaped(name), before.get(name), after.get(name), changes);
            }
        } else if (before != null && after != null && before.isArray() && after.isArray()) {
            for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
                compare(at + "/" + i, before.get(i), after.get(i), changes);
            }
        } else {
            changes.add(new Change(at, before, after));
        }
    }

    private static void fieldNames(JsonNode node, Set<String> names) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext(); ) {
            names.add(fields.next().getKey());
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
