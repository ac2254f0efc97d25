package jp.telework.gateway.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.telework.gateway.routing.Upstream;

/** The paths of one service as the gateway offers them: its own part only, tagged and secured by the gateway's rules. */
final class ServicePaths {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch");

    private final Upstream upstream;
    private final Set<String> securitySchemes;
    private final Set<String> tagNames = new TreeSet<>();

    /** @param securitySchemes of which a caller needs one */
    ServicePaths(Upstream upstream, Set<String> securitySchemes) {
        this.upstream = upstream;
        this.securitySchemes = securitySchemes;
    }

    Map<String, Object> adapt(Map<String, Object> paths) {
        Map<String, Object> adapted = new TreeMap<>();
        paths.forEach((path, item) -> {
            if (path.startsWith(upstream.pathPrefix() + "/")) {
                adapted.put(path, adaptItem(path, Json.object(item)));
            }
        });
        return adapted;
    }

    /** Descriptions of the tags that are in use, under their new names. */
    List<Object> describeTags(List<Object> declared) {
        List<Object> described = new ArrayList<>();
        for (String name : tagNames) {
            Map<String, Object> tag = new LinkedHashMap<>();
            tag.put("name", name);
            for (Object candidate : declared) {
                Map<String, Object> fields = Json.object(candidate);
                if (name.equals(tagName(String.valueOf(fields.get("name")))) && fields.get("description") != null) {
                    tag.put("description", fields.get("description"));
                }
            }
            described.add(tag);
        }
        return described;
    }

    private Map<String, Object> adaptItem(String path, Map<String, Object> item) {
        Map<String, Object> adapted = new LinkedHashMap<>(item);
        adapted.remove("servers");
        adapted.replaceAll((key, value) ->
                METHODS.contains(key) ? adaptOperation(key.toUpperCase(Locale.ROOT), path, Json.object(value)) : value);
        return adapted;
    }

    private Map<String, Object> adaptOperation(String method, String path, Map<String, Object> operation) {
        Map<String, Object> adapted = new LinkedHashMap<>(operation);
        adapted.remove("servers");
        List<String> tags = new ArrayList<>();
        Json.list(operation.get("tags")).forEach(tag -> tags.add(tagName(String.valueOf(tag))));
        if (tags.isEmpty()) {
            tags.add(upstream.name());
        }
        tagNames.addAll(tags);
        adapted.put("tags", tags);
        // The gateway checks callers first, so the document shows the gateway's rules.
        boolean open = upstream.publicResources().contain(method, path);
        List<Object> ways = new ArrayList<>();
        securitySchemes.forEach(scheme -> ways.add(Map.of(scheme, List.of())));
        adapted.put("security", open ? List.of() : ways);
        return adapted;
    }

    private String tagName(String tag) {
        return tag.startsWith(upstream.name()) ? tag : upstream.name() + " / " + tag;
    }
}
