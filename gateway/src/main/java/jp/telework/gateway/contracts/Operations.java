package jp.telework.gateway.contracts;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the services' contracts say about a path: which methods it has and which types of body they take. */
public final class Operations {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Node root = new Node();

    private Operations() {}

    static Operations none() {
        return new Operations();
    }

    static Operations of(Collection<Map<String, Object>> documents) {
        Operations operations = new Operations();
        documents.forEach(document ->
                Json.object(document.get("paths")).forEach((path, item) -> operations.add(path, Json.object(item))));
        return operations;
    }

    /** What is declared for the path, literal segments before parameters. */
    public Optional<Path> find(String path) {
        return Optional.ofNullable(root.find(path.split("/", -1), 1));
    }

    private void add(String template, Map<String, Object> item) {
        Map<String, Set<String>> methods = new TreeMap<>();
        item.forEach((method, operation) -> {
            if (METHODS.contains(method)) {
                methods.put(method.toUpperCase(Locale.ROOT), mediaTypes(Json.object(operation)));
            }
        });
        Node node = root;
        String[] segments = template.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String segment = segments[i].startsWith("{") ? Node.PARAMETER : segments[i];
            node = node.children.computeIfAbsent(segment, unused -> new Node());
        }
        node.path = new Path(template, methods);
    }

    private static Set<String> mediaTypes(Map<String, Object> operation) {
        Map<String, Object> body = Json.object(operation.get("requestBody"));
        return Set.copyOf(Json.object(body.get("content")).keySet());
    }

    /**
     * One path of the contract.
     *
     * @param template as in the contract, such as {@code /api/subsidy/v1/calls/{id}}
     * @param mediaTypes of request bodies by method; empty for a method that declares none
     */
    public record Path(String template, Map<String, Set<String>> mediaTypes) {

        public boolean has(String method) {
            return mediaTypes.containsKey(method.equals("HEAD") ? "GET" : method);
        }

        /** For the Allow header. */
        public String allow() {
            Set<String> methods = new TreeSet<>(mediaTypes.keySet());
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            return String.join(", ", methods);
        }

        /** Empty when the contract says nothing about a body. */
        public Set<String> bodyOf(String method) {
            return mediaTypes.getOrDefault(method, Set.of());
        }
    }

    private static final class Node {

        private static final String PARAMETER = "{}";

        private final Map<String, Node> children = new HashMap<>();
        private @Nullable Path path;

        private @Nullable Path find(String[] segments, int at) {
            if (at == segments.length) {
                return path;
            }
            Node literal = children.get(segments[at]);
            Path found = literal == null ? null : literal.find(segments, at + 1);
            if (found != null || segments[at].isEmpty()) {
                return found;
            }
            Node parameter = children.get(PARAMETER);
            return parameter == null ? null : parameter.find(segments, at + 1);
        }
    }
}
