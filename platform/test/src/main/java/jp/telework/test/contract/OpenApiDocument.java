package jp.telework.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An OpenAPI document to ask questions of. */
public final class OpenApiDocument {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    /** A parameter of more operations than this is a component. */
    private static final int REPETITIONS = 12;

    private static final Set<String> WITHOUT_CONTENT = Set.of("202", "204", "205");

    private final JsonNode root;

    private OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads a document.
     *
     * @param text JSON or YAML
     */
    public static OpenApiDocument of(String text) {
        try {
            return new OpenApiDocument(YAML.readTree(text));
        } catch (JsonProcessingException notADocument) {
            throw new AssertionError("not an OpenAPI document: " + notADocument.getMessage(), notADocument);
        }
    }

    /** Every operation under its name {@code METHOD /path/{template}}, sorted. */
    public Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.put(
                        entry.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), entry.getValue())));
        return operations;
    }

    /** The paths of the cases that tell what can be done with them. */
    public List<String> casesWithActions() {
        return operations().keySet().stream()
                .filter(name -> name.startsWith("GET ") && name.endsWith("/actions"))
                .map(name -> name.substring("GET ".length(), name.length() - "/actions".length()))
                .toList();
    }

    /** The operations that change a case or a part of it. */
    public List<String> commandsOf(String theCase) {
        return operations().keySet().stream()
                .filter(name -> !name.startsWith("GET "))
                .filter(name -> isOf(theCase, name))
                .toList();
    }

    /**
     * Commands on a resource that does not tell what can be done with it. What can only be replaced as a whole, by PUT at any
     * time, has nothing to tell.
     */
    public List<String> commandsWithoutActions() {
        List<String> cases = casesWithActions();
        return operations().keySet().stream()
                .filter(name -> !name.startsWith("GET ") && name.contains("{"))
                .filter(name -> cases.stream().noneMatch(theCase -> isOf(theCase, name)))
                .filter(name -> !(name.startsWith("PUT ")
                        && commandsOf(name.substring("PUT ".length())).equals(List.of(name))))
                .toList();
    }

    private static boolean isOf(String theCase, String operation) {
        String path = operation.substring(operation.indexOf(' ') + 1);
        return path.equals(theCase) || path.startsWith(theCase + "/");
    }

    /** The operations that answer with a list: an array, or a page with its {@code items}. */
    public Set<String> lists() {
        Set<String> lists = new TreeSet<>();
        operations().forEach((name, operation) -> {
            JsonNode schema = answered(operation);
            boolean array = schema.path("type").asText().equals("array");
            boolean page = schema.at("/properties/items/type").asText().equals("array");
            if (name.startsWith("GET ") && (array || page)) {
                lists.add(name);
            }
        });
        return lists;
    }

    /** Operations that answer a bare array. */
    public Set<String> bareLists() {
        Set<String> bare = new TreeSet<>();
        operations().forEach((name, operation) -> {
            if (answered(operation).path("type").asText().equals("array")) {
                bare.add(name);
            }
        });
        return bare;
    }

    /** Operations whose callers need one of some roles. The others go by a link, or are for everybody. */
    public Set<String> restrictedToRoles() {
        Set<String> restricted = new TreeSet<>();
        operations().forEach((name, operation) -> {
            for (JsonNode scheme : operation.path("security")) {
                if (scheme.size() > 0 && !scheme.iterator().next().isEmpty()) {
                    restricted.add(name);
                }
            }
        });
        return restricted;
    }

    private JsonNode answered(JsonNode operation) {
        JsonNode answer = resolved(operation.at("/responses/200"));
        return resolved(answer.at("/content/application~1json/schema"));
    }

    /** The names of an operation's parameters. */
    public Set<String> parametersOf(String operation) {
        Set<String> names = new TreeSet<>();
        parameters(operation)
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return names;
    }

    /** The names of an operation's parameters in one place: {@code query}, {@code path} or {@code header}. */
    public Set<String> parametersOf(String operation, String place) {
        Set<String> names = new TreeSet<>();
        parameters(operation)
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .forEach(parameter -> names.add(parameter.path("name").asText()));
        return names;
    }

    public boolean requires(String operation, String parameter) {
        return parameters(operation)
                .anyMatch(declared -> declared.path("name").asText().equals(parameter)
                        && declared.path("required").asBoolean());
    }

    /** The schema of a parameter; missing when there is no such parameter. */
    public JsonNode schemaOf(String operation, String name) {
        return parameters(operation)
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .map(parameter -> resolved(parameter.path("schema")))
                .findFirst()
                .orElseGet(() -> root.path("no such schema"));
    }

    private Stream<JsonNode> parameters(String operation) {
        JsonNode described = Objects.requireNonNull(operations().get(operation), operation);
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .map(this::resolved);
    }

    /** The statuses that an operation says it may answer. */
    public Set<Integer> statusesOf(String operation) {
        Set<Integer> statuses = new TreeSet<>();
        Objects.requireNonNull(operations().get(operation), operation)
                .path("responses")
                .fieldNames()
                .forEachRemaining(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** The media types of an operation's answer. */
    public Set<String> answersOf(String operation) {
        JsonNode answer = resolved(
                Objects.requireNonNull(operations().get(operation), operation).at("/responses/200"));
        Set<String> types = new TreeSet<>();
        answer.path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /**
     * What a reader of the contract would miss: names, sentences in both languages' place, the shape of answers,
     * examples of bodies.
     *
     * @return one line for each gap
     */
    public List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        Map<String, JsonNode> operations = operations();
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
        operations()
                .forEach((name, operation) ->
                        parameters.put(operation.path("operationId").asText(), parametersOf(name)));
        List<String> broken = new ArrayList<>();
        Stream<JsonNode> inAnswers = operations().values().stream()
                .flatMap(operation -> operation.path("responses").properties().stream())
                .map(answer -> answer.getValue().path("links"));
        Stream.concat(inAnswers, Stream.of(root.path("components").path("links")))
                .flatMap(links -> links.properties().stream())
                .forEach(entry -> {
                    JsonNode link = resolved(entry.getValue());
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
        operations().values().forEach(operation -> operation.path("parameters").forEach(parameter -> {
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
            JsonNode content = resolved(answer.getValue()).path("content");
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
        JsonNode content = resolved(operation.path("requestBody")).path("content");
        content.properties().stream()
                .filter(media -> media.getKey().endsWith("json"))
                .filter(media -> !hasExample(media.getValue()))
                .forEach(media -> gaps.add(name + " has no example of its " + media.getKey() + " body"));
    }

    private boolean hasExample(JsonNode media) {
        JsonNode schema = resolved(media.path("schema"));
        return List.of(media, schema).stream()
                .anyMatch(node -> !node.path("example").isMissingNode()
                        || !node.path("examples").isEmpty());
    }

    /** Follows a reference inside the document. */
    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }
}
