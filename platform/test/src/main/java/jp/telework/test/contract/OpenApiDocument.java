package jp.telework.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
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

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectMapper YAML = ContractYaml.mapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private final JsonNode root;
    private final Map<String, JsonNode> operations;

    private OpenApiDocument(JsonNode root) {
        this.root = root;
        this.operations = operationsOf(root);
    }

    /**
     * Reads a document.
     *
     * @param text JSON or YAML
     */
    public static OpenApiDocument of(String text) {
        try {
            return new OpenApiDocument((text.startsWith("{") ? JSON : YAML).readTree(text));
        } catch (JsonProcessingException notADocument) {
            throw new AssertionError("not an OpenAPI document: " + notADocument.getMessage(), notADocument);
        }
    }

    /** Every operation under its name {@code METHOD /path/{template}}, sorted. */
    public Map<String, JsonNode> operations() {
        return operations;
    }

    private static Map<String, JsonNode> operationsOf(JsonNode root) {
        Map<String, JsonNode> operations = new TreeMap<>();
        root.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> operations.put(
                        entry.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), entry.getValue())));
        return Collections.unmodifiableMap(operations);
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

    /** Operations whose callers need one of some roles. The others need a link, or are public. */
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

    /** Whether a command can be sent as a dry run. */
    public boolean rehearses(String operation) {
        return parametersOf(operation, "query").contains("dryRun");
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

    /** What a reader of the contract would miss: one line for each gap. */
    public List<String> gaps() {
        return new ContractGaps(this, root).lines();
    }

    /** Follows a reference inside the document. */
    JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }
}
