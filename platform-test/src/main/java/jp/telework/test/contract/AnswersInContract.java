package jp.telework.test.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import jp.telework.test.RunningService;

/** Holds every answer that a test receives against the contract that the service serves. */
public final class AnswersInContract implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicReference<OfService> LAST = new AtomicReference<>();

    /** Declared for attached files, which are answered with their own media type. */
    private static final String ANY_FILE = "application/octet-stream";

    private final Map<String, JsonNode> operations;
    private final List<Template> templates;
    private final SchemaCheck schemas;

    private record OfService(URI address, AnswersInContract answers) {}

    private record Template(String path, Pattern shape) {

        static Template of(String path) {
            return new Template(path, Pattern.compile(path.replaceAll("\\{[^/]*}", "[^/]+")));
        }

        long parameters() {
            return path.chars().filter(letter -> letter == '{').count();
        }
    }

    /** @param contract in JSON */
    public AnswersInContract(String contract) {
        operations = OpenApiDocument.of(contract).operations();
        schemas = new SchemaCheck(contract);
        Set<String> paths = new TreeSet<>();
        operations.keySet().forEach(name -> paths.add(name.substring(name.indexOf(' ') + 1)));
        templates = paths.stream()
                .map(Template::of)
                .sorted(Comparator.comparingLong(Template::parameters))
                .toList();
    }

    /** Of the service that runs in this JVM. Only one runs at a time, so that only the last contract is kept. */
    public static AnswersInContract ofService() {
        URI address = RunningService.management();
        OfService known = LAST.get();
        if (known == null || !known.address().equals(address)) {
            known = new OfService(address, new AnswersInContract(RunningService.openApi()));
            LAST.set(known);
        }
        return known.answers();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        List<String> objections =
                objections(request.getMethod(), path, answer.statusCode(), answer.contentType(), answer.asByteArray());
        if (!objections.isEmpty()) {
            throw new AssertionError(request.getMethod() + " " + path + " was answered " + answer.statusCode()
                    + ", against the contract: " + objections + "\n" + answer.asString());
        }
        return answer;
    }

    /**
     * Why the contract does not allow an answer.
     *
     * @param mediaType as in Content-Type; null or empty without a body
     * @return nothing when the answer is one of those that the contract promises; paths outside of the contract are not judged
     */
    public List<String> objections(String method, String path, int status, String mediaType, byte[] body) {
        Optional<String> operation = operationOf(method, path);
        if (operation.isEmpty() || status == 304) {
            return List.of();
        }
        JsonNode promised = Objects.requireNonNull(operations.get(operation.get()))
                .path("responses")
                .path(Integer.toString(status));
        if (promised.isMissingNode()) {
            return List.of("no answer " + status);
        }
        if (body.length == 0) {
            return List.of();
        }
        String type = mediaType.replaceFirst(";.*", "").strip();
        JsonNode media = promised.path("content").path(type);
        if (promised.path("content").has(ANY_FILE)) {
            return List.of();
        }
        if (media.isMissingNode()) {
            return List.of("no " + type);
        }
        if (!type.endsWith("json")) {
            return List.of();
        }
        String name = operation.get();
        String place = "/paths/" + escaped(name.substring(name.indexOf(' ') + 1)) + "/"
                + method.toLowerCase(Locale.ROOT) + "/responses/" + status + "/content/" + escaped(type)
                + "/schema";
        try {
            return schemas.objections(JSON.readTree(body), place);
        } catch (JsonProcessingException notJson) {
            return List.of("no JSON: " + notJson.getMessage());
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private Optional<String> operationOf(String method, String path) {
        return templates.stream()
                .filter(template -> template.shape().matcher(path).matches())
                .map(template -> method + " " + template.path())
                .filter(operations::containsKey)
                .findFirst();
    }

    private static String escaped(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
