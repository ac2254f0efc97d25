package jp.telework.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Holds requests and answers against a contract, which is read once. */
public final class ContractCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Declared for attached files, which are answered with their own media type. */
    private static final String ANY_FILE = "application/octet-stream";

    /** Headers with which HTTP itself moves the message. They say nothing about the resource. */
    private static final Set<String> OF_HTTP = Set.of(
            "connection",
            "content-encoding",
            "content-length",
            "content-type",
            "date",
            "keep-alive",
            "transfer-encoding");

    private final JsonNode root;
    /** Headers that the contract declares once, for every answer. */
    private final Set<String> everywhere = new TreeSet<>(OF_HTTP);

    private final Map<String, JsonNode> operations;
    private final List<Template> templates;
    private final SchemaCheck schemas;

    private record Template(String path, Pattern shape) {

        static Template of(String path) {
            return new Template(path, Pattern.compile(path.replaceAll("\\{[^/]*}", "[^/]+")));
        }

        long parameters() {
            return path.chars().filter(letter -> letter == '{').count();
        }
    }

    /** A part of the document and its JSON pointer; what a reference points to has the pointer of its own place. */
    private record Part(JsonNode node, String pointer) {

        Part at(String name) {
            return new Part(node.path(name), pointer + "/" + escaped(name));
        }

        boolean isMissing() {
            return node.isMissingNode();
        }
    }

    /** @param contract in JSON */
    public ContractCheck(String contract) {
        try {
            root = JSON.readTree(contract);
        } catch (JsonProcessingException notADocument) {
            throw new AssertionError(notADocument);
        }
        operations = OpenApiDocument.of(contract).operations();
        schemas = new SchemaCheck(contract);
        root.path("x-headers").fieldNames().forEachRemaining(name -> everywhere.add(name.toLowerCase(Locale.ROOT)));
        Set<String> paths = new TreeSet<>();
        operations.keySet().forEach(name -> paths.add(name.substring(name.indexOf(' ') + 1)));
        templates = paths.stream()
                .map(Template::of)
                .sorted(Comparator.comparingLong(Template::parameters))
                .toList();
    }

    /**
     * Why the contract does not allow an exchange: an answer that it does not promise, or a body that it forbids and that
     * was accepted.
     *
     * @return nothing when all is as the contract says; paths outside of the contract are not judged
     */
    public List<String> objections(Exchange exchange) {
        Optional<Part> operation = operationOf(exchange.method(), exchange.path());
        if (operation.isEmpty()) {
            return List.of();
        }
        List<String> objections = new ArrayList<>(answer(operation.get(), exchange));
        if (exchange.accepted() && !exchange.isUnread()) {
            objections.addAll(request(operation.get(), exchange));
        }
        return objections;
    }

    private List<String> answer(Part operation, Exchange exchange) {
        Part promised = resolved(operation.at("responses").at(Integer.toString(exchange.status())));
        if (promised.isMissing()) {
            return List.of("no answer " + exchange.status());
        }
        List<String> objections = new ArrayList<>(headers(promised.at("headers"), exchange.headers()));
        Part content = promised.at("content");
        if (exchange.body().length > 0 && !content.node().has(ANY_FILE)) {
            objections.addAll(value(content.at(exchange.type()), exchange.type(), exchange.body()));
        }
        return objections;
    }

    /** Headers that are not declared, that have another value than declared, and that are missing. */
    private List<String> headers(Part declared, Map<String, String> sent) {
        List<String> objections = new ArrayList<>();
        Set<String> known = new TreeSet<>(everywhere);
        declared.node().fieldNames().forEachRemaining(name -> {
            String key = name.toLowerCase(Locale.ROOT);
            known.add(key);
            Part header = resolved(declared.at(name));
            if (sent.containsKey(key) && header.node().has("schema")) {
                schemas.objections(
                                TextNode.valueOf(sent.get(key)),
                                header.at("schema").pointer())
                        .forEach(objection -> objections.add("header " + key + objection));
            } else if (!sent.containsKey(key) && header.node().path("required").asBoolean()) {
                objections.add("header " + key + " is missing");
            }
        });
        sent.keySet().stream()
                .filter(name -> !name.startsWith(":") && !known.contains(name))
                .forEach(name -> objections.add("no header " + name));
        return objections;
    }

    private List<String> request(Part operation, Exchange exchange) {
        Part declared = resolved(operation.at("requestBody"));
        if (exchange.sent().length == 0) {
            // The parts of a form are not seen here.
            return declared.node().path("required").asBoolean()
                            && declared.node().at("/content/application~1json").isObject()
                    ? List.of("accepted without the body that is required")
                    : List.of();
        }
        if (declared.isMissing()) {
            return List.of();
        }
        return value(declared.at("content").at(exchange.sentType()), exchange.sentType(), exchange.sent()).stream()
                .map(objection -> "accepted the body: " + objection)
                .toList();
    }

    private List<String> value(Part media, String type, byte[] bytes) {
        if (media.isMissing()) {
            return List.of("no " + type);
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        try {
            return schemas.objections(JSON.readTree(bytes), media.at("schema").pointer());
        } catch (JsonProcessingException notJson) {
            return List.of("no JSON: " + notJson.getMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Optional<Part> operationOf(String method, String path) {
        return templates.stream()
                .filter(template -> template.shape().matcher(path).matches())
                .filter(template -> operations.containsKey(method + " " + template.path()))
                .findFirst()
                .map(template ->
                        new Part(root, "").at("paths").at(template.path()).at(method.toLowerCase(Locale.ROOT)));
    }

    private Part resolved(Part part) {
        String reference = part.node().path("$ref").asText();
        return reference.startsWith("#/") ? new Part(root.at(reference.substring(1)), reference.substring(1)) : part;
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
