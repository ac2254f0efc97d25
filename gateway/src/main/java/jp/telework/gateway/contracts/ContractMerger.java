package jp.telework.gateway.contracts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.telework.gateway.routing.Upstream;
import org.jspecify.annotations.Nullable;

/**
 * Makes one OpenAPI document of several. Paths stay as they are, since services own disjoint parts of the path space.
 * A component that means the same everywhere is kept once; one that differs carries the name of its service in front.
 */
final class ContractMerger {

    /** The address of the server where a document does not name one: the server that it comes from. */
    static final String SAME_SERVER = "/";

    private static final String SCHEME = "bearer";

    /** Names and meanings of the headers that any answer may have, the services' and the gateway's. */
    private static final String HEADERS = "x-headers";

    private static final Map<String, Object> OWN_HEADERS = Map.of(
            "RateLimit",
            "残りの要求数と、元に戻るまでの秒数 / requests that are left, and seconds until there are more",
            "RateLimit-Policy",
            "要求数の上限 / how many requests are allowed in how many seconds",
            "X-Frame-Options",
            "常に DENY / always DENY",
            "Cross-Origin-Resource-Policy",
            "常に same-origin / always same-origin",
            "Strict-Transport-Security",
            "常にHTTPSで接続すること / connect over HTTPS only");

    private static final String MISSING = "\n\nまだ定義を取得できていないサービス / Services without a description yet: ";

    private final String version;
    private final String serverUrl;

    ContractMerger(String version, String serverUrl) {
        this.version = version;
        this.serverUrl = serverUrl;
    }

    /** Merges what is there; services that have not handed over a document are named, not hidden. */
    Map<String, Object> merge(
            List<Upstream> upstreams, Map<String, Map<String, Object>> documents, Optional<SignIn> signIn) {
        Map<String, Object> schemes = securitySchemes(signIn);
        SortedMap<String, Map<String, Object>> known = OperationIds.keepApart(documents);
        ComponentNames names = ComponentNames.settle(known);
        Map<String, Object> paths = new TreeMap<>();
        Map<String, Object> components = new TreeMap<>();
        Map<String, Object> headers = new TreeMap<>(OWN_HEADERS);
        List<Object> tags = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Upstream upstream : upstreams) {
            Map<String, Object> document = known.get(upstream.name());
            if (document == null) {
                missing.add(upstream.name());
                continue;
            }
            Map<String, Object> own = Json.object(names.rename(upstream.name(), document));
            ServicePaths servicePaths = new ServicePaths(upstream, schemes.keySet());
            paths.putAll(servicePaths.adapt(Json.object(own.get("paths"))));
            addComponents(components, Json.object(own.get("components")));
            headers.putAll(Json.object(own.get(HEADERS)));
            tags.addAll(servicePaths.describeTags(Json.list(own.get("tags"))));
        }
        components.put("securitySchemes", schemes);
        Map<String, Object> merged = new LinkedHashMap<>();
        merged.put("openapi", newestVersion(known.values()));
        merged.put("info", info(missing));
        merged.put("servers", List.of(Map.of("url", serverUrl)));
        merged.put("tags", Task.inOrder(tags));
        merged.put("x-tagGroups", Task.groups(tags));
        merged.put(HEADERS, headers);
        merged.put("paths", paths);
        merged.put("components", components);
        return merged;
    }

    private static void addComponents(Map<String, Object> components, Map<String, Object> own) {
        own.forEach((section, entries) -> {
            if (!section.equals("securitySchemes")) {
                Map<String, Object> target = new TreeMap<>(Json.object(components.get(section)));
                target.putAll(Json.object(entries));
                components.put(section, target);
            }
        });
    }

    private Map<String, Object> info(List<String> missing) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "テレワーク推進施策 業務 API / Telework administration API");
        info.put("version", version);
        info.put("contact", Map.of("name", "テレワーク推進施策 担当 / telework programme desk"));
        info.put(
                "description",
                "補助金、ふるさとテレワーク、セミナー、普及促進の各サービスをまとめた API です。\n\n"
                        + "The subsidy, furusato, seminar and promotion services behind one address."
                        + (missing.isEmpty() ? "" : MISSING + String.join(", ", missing)));
        return info;
    }

    private static Map<String, Object> securitySchemes(Optional<SignIn> signIn) {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("type", "http");
        scheme.put("scheme", "bearer");
        scheme.put("bearerFormat", "JWT");
        scheme.put("description", "認証基盤が発行したアクセストークン / access token of the identity provider");
        Map<String, Object> schemes = new TreeMap<>(Map.of(SCHEME, scheme));
        signIn.ifPresent(known -> schemes.put(SignIn.SCHEME, known.scheme()));
        return schemes;
    }

    private static String newestVersion(Collection<Map<String, Object>> documents) {
        String newest = "3.0.3";
        for (Map<String, Object> document : documents) {
            if (document.get("openapi") instanceof String declared && declared.compareTo(newest) > 0) {
                newest = declared;
            }
        }
        return newest;
    }

    /** Which component keeps its name and which gets its service's name in front. */
    private static final class ComponentNames {

        private final Map<String, Map<String, String>> newReferences;

        private ComponentNames(Map<String, Map<String, String>> newReferences) {
            this.newReferences = newReferences;
        }

        static ComponentNames settle(SortedMap<String, Map<String, Object>> documents) {
            Map<String, Map<String, Object>> definitions = new TreeMap<>();
            documents.forEach((service, document) -> components(document).forEach((reference, definition) -> definitions
                    .computeIfAbsent(reference, unused -> new TreeMap<>())
                    .put(service, definition)));
            Set<String> clashing = clashing(definitions);
            Map<String, Map<String, String>> renamed = new HashMap<>();
            for (String reference : clashing) {
                for (String service :
                        definitions.getOrDefault(reference, Map.of()).keySet()) {
                    renamed.computeIfAbsent(service, unused -> new HashMap<>())
                            .put(reference, unusedName(reference, service, definitions.keySet()));
                }
            }
            return new ComponentNames(renamed);
        }

        /** A definition that is the same everywhere still differs if it refers to one that is not. */
        private static Set<String> clashing(Map<String, Map<String, Object>> definitions) {
            Set<String> clashing = new TreeSet<>();
            boolean settled = false;
            while (!settled) {
                settled = true;
                for (Map.Entry<String, Map<String, Object>> entry : definitions.entrySet()) {
                    Collection<Object> versions = entry.getValue().values();
                    boolean differs = new HashSet<>(versions).size() > 1
                            || (versions.size() > 1
                                    && Json.references(versions.iterator().next()).stream()
                                            .anyMatch(clashing::contains));
                    if (differs && clashing.add(entry.getKey())) {
                        settled = false;
                    }
                }
            }
            return clashing;
        }

        private static String unusedName(String reference, String service, Set<String> taken) {
            int slash = reference.lastIndexOf('/') + 1;
            String prefix = Character.toUpperCase(service.charAt(0)) + service.substring(1);
            String candidate = reference.substring(0, slash)
                    + prefix
                    + Character.toUpperCase(reference.charAt(slash))
                    + reference.substring(slash + 1);
            while (taken.contains(candidate)) {
                candidate += "_";
            }
            return candidate;
        }

        private static Map<String, Object> components(Map<String, Object> document) {
            Map<String, Object> byReference = new TreeMap<>();
            Json.object(document.get("components")).forEach((section, entries) -> Json.object(entries)
                    .forEach(
                            (name, definition) -> byReference.put("#/components/" + section + "/" + name, definition)));
            return byReference;
        }

        /** The document with its clashing components and all references to them renamed. */
        Map<String, Object> rename(String service, Map<String, Object> document) {
            Map<String, String> renamed = newReferences.getOrDefault(service, Map.of());
            Map<String, Object> copy = Json.object(Json.replaceReferences(document, renamed));
            Map<String, Object> components = new LinkedHashMap<>();
            Json.object(copy.get("components")).forEach((section, entries) -> {
                Map<String, Object> target = new LinkedHashMap<>();
                Json.object(entries).forEach((name, definition) -> {
                    @Nullable String reference = renamed.get("#/components/" + section + "/" + name);
                    String newName = reference == null ? name : reference.substring(reference.lastIndexOf('/') + 1);
                    target.put(newName, definition);
                });
                components.put(section, target);
            });
            copy.put("components", components);
            return copy;
        }
    }
}
