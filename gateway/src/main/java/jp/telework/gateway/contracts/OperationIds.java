package jp.telework.gateway.contracts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Operation ids are unique in one document. An id that several services use gets the name of its service in front. */
final class OperationIds {

    private static final String FIELD = "operationId";

    private OperationIds() {}

    /** The services' documents with unique operation ids, in the operations and in the links to them. */
    static SortedMap<String, Map<String, Object>> keepApart(Map<String, Map<String, Object>> documents) {
        Map<String, Integer> uses = new HashMap<>();
        documents.values().forEach(document -> idsOf(document).forEach(id -> uses.merge(id, 1, Integer::sum)));
        SortedMap<String, Map<String, Object>> apart = new TreeMap<>();
        documents.forEach((service, document) -> {
            Map<String, String> renamed = new HashMap<>();
            idsOf(document).stream()
                    .filter(id -> uses.getOrDefault(id, 0) > 1)
                    .forEach(id -> renamed.put(id, service + Character.toUpperCase(id.charAt(0)) + id.substring(1)));
            apart.put(service, Json.object(Json.replaceField(document, FIELD, renamed)));
        });
        return apart;
    }

    private static Set<String> idsOf(Map<String, Object> document) {
        Set<String> ids = new HashSet<>();
        Json.object(document.get("paths"))
                .values()
                .forEach(item -> Json.object(item).values().forEach(operation -> {
                    if (Json.object(operation).get(FIELD) instanceof String id) {
                        ids.add(id);
                    }
                }));
        return ids;
    }
}
