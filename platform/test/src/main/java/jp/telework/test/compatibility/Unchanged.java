package jp.telework.test.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which parts of two documents say the same, together with all that they refer to. Most do, and need no comparison. */
final class Unchanged {

    private static final String REFERENCE = "$ref";

    private final Set<String> changed = new HashSet<>();

    Unchanged(Document released, Document current) {
        Map<String, List<String>> references = new HashMap<>();
        for (Document document : List.of(released, current)) {
            document.root().path("components").properties().forEach(kind -> kind.getValue()
                    .properties()
                    .forEach(component -> {
                        String name = "#/components/" + kind.getKey() + "/" + component.getKey();
                        JsonNode node = component.getValue();
                        JsonNode other = (document == released ? current : released)
                                .root()
                                .path("components")
                                .path(kind.getKey())
                                .path(component.getKey());
                        if (!node.equals(other)) {
                            changed.add(name);
                        }
                        references.merge(name, node.findValuesAsText(REFERENCE), Unchanged::both);
                    }));
        }
        boolean found = true;
        while (found) {
            // Once more after each find: others may refer to it.
            found = changed.addAll(references.entrySet().stream()
                    .filter(each -> !Collections.disjoint(changed, each.getValue()))
                    .map(Map.Entry::getKey)
                    .toList());
        }
    }

    private static List<String> both(List<String> some, List<String> others) {
        return some.equals(others)
                ? some
                : Stream.concat(some.stream(), others.stream()).toList();
    }

    boolean holds(JsonNode before, JsonNode now) {
        return before.equals(now) && Collections.disjoint(changed, before.findValuesAsText(REFERENCE));
    }
}
