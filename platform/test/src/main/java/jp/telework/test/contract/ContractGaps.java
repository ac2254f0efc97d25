package jp.telework.test.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a reader of a contract would miss: names, sentences in both languages' place, the shape of answers, examples of
 * bodies.
 */
final class ContractGaps {

    /** A parameter of more operations than this is a component. */
    private static final int REPETITIONS = 12;

    private static final Set<String> WITHOUT_CONTENT = Set.of("202", "204", "205");

    private final OpenApiDocument document;
    private final JsonNode root;

    ContractGaps(OpenApiDocument document, JsonNode root) {
        this.document = document;
        this.root = root;
    }

    /** One line for each gap. */
    List<String> lines() {
        List<String> gaps = new ArrayList<>();
        Map<String, JsonNode> operations = document.operations();
        if (operations.isEmpty()) {
            gaps.add("the document has no operation at all");
        }
        Map<String, String> byId = new HashMap<>();
        operations.forEach((name, operation) -> {
            for (String field : List.of("operationId", "summary", "description")) {
                if (operation.path(field).asText().isBlank()) {
                    gaps.add(name + " has no " + field);
                }
            }
            if (operation.path("tags").isEmpty()) {
                gaps.add(name + " has no tag");
            }
            String id = operation.path("operationId").asText();
            String other = byId.putIfAbsent(id, name);
            if (other != null) {
                gaps.add(name + " shares the operationId " + id + " with " + other);
            }
            if (!operation.path("security").isArray()) {
                gaps.add(name + " does not say who may call it");
            }
            answers(name, operation, gaps);
            bodies(name, operation, gaps);
            references(name, operation, gaps);
        });
        root.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> references("schema " + schema.getKey(), schema.getValue(), gaps));
        gaps.addAll(repeatedParameters());
        gaps.addAll(brokenLinks());
        return gaps;
    }

    /** Links to operations that are not there, or with parameters that the operation does not have. */
    private List<String> brokenLinks() {
        Map<String, Set<String>> parameters = new HashMap<>();
        document.operations()
                .forEach((name, operation) ->
                        parameters.put(operation.path("operationId").asText(), document.parametersOf(name)));
        List<String> broken = new ArrayList<>();
        Stream<JsonNode> inAnswers = document.operations().values().stream()
                .flatMap(operation -> operation.path("responses").properties().stream())
                .map(answer -> answer.getValue().path("links"));
        Stream.concat(inAnswers, Stream.of(root.path("components").path("links")))
                .flatMap(links -> links.properties().stream())
                .forEach(entry -> {
                    JsonNode link = document.resolved(entry.getValue());
                    Set<String> known = parameters.get(link.path("operationId").asText());
                    Set<String> given = new TreeSet<>();
                    link.path("parameters").fieldNames().forEachRemaining(given::add);
                    if (known == null || !known.containsAll(given)) {
                        broken.add("link " + entry.getKey() + " leads nowhere");
                    }
                });
        return broken;
    }

    /** Parameters that are written out again and again instead of being a component. */
    private List<String> repeatedParameters() {
        Map<JsonNode, Integer> times = new HashMap<>();
        document.operations()
                .values()
                .forEach(operation -> operation.path("parameters").forEach(parameter -> {
                    if (!parameter.has("$ref")) {
                        times.merge(parameter, 1, Integer::sum);
                    }
                }));
        List<String> repeated = new ArrayList<>();
        times.forEach((parameter, count) -> {
            if (count > REPETITIONS) {
                repeated.add("parameter " + parameter.path("name").asText() + " is written out " + count + " times");
            }
        });
        return repeated;
    }

    private void references(String name, JsonNode part, List<String> gaps) {
        new TreeSet<>(part.findValuesAsText("$ref"))
                .stream()
                        .filter(reference -> !reference.startsWith("#/")
                                || root.at(reference.substring(1)).isMissingNode())
                        .forEach(reference -> gaps.add(name + " refers to " + reference + ", which is not there"));
    }

    private void answers(String name, JsonNode operation, List<String> gaps) {
        boolean found = false;
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            if (!answer.getKey().startsWith("2")) {
                continue;
            }
            found = true;
            JsonNode content = document.resolved(answer.getValue()).path("content");
            if (content.isEmpty() && !WITHOUT_CONTENT.contains(answer.getKey())) {
                gaps.add(name + " does not say what its " + answer.getKey() + " holds");
            }
            content.properties().stream()
                    .filter(media -> media.getValue().path("schema").isMissingNode())
                    .forEach(media ->
                            gaps.add(name + " has no schema for " + media.getKey() + " in its " + answer.getKey()));
        }
        if (!found) {
            gaps.add(name + " has no 2xx answer");
        }
    }

    private void bodies(String name, JsonNode operation, List<String> gaps) {
        JsonNode content = document.resolved(operation.path("requestBody")).path("content");
        content.properties().stream()
                .filter(media -> media.getKey().endsWith("json"))
                .filter(media -> !hasExample(media.getValue()))
                .forEach(media -> gaps.add(name + " has no example of its " + media.getKey() + " body"));
    }

    private boolean hasExample(JsonNode media) {
        JsonNode schema = document.resolved(media.path("schema"));
        return List.of(media, schema).stream()
                .anyMatch(node -> !node.path("example").isMissingNode()
                        || !node.path("examples").isEmpty());
    }
}
