package jp.telework.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.ActionsOfContract;
import jp.telework.platform.problem.RolesOfOperations;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** The OpenAPI document that this service serves, as far as requests are held against it. */
@ApplicationScoped
class Contract implements RolesOfOperations, ActionsOfContract {

    private static final String DEFAULT_DOCUMENT = "<default>";
    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Map<String, ContractedOperation> operations = new HashMap<>();
    private final Addresses addresses = new Addresses();
    private final CaseCommands commands;
    private final boolean announcesEnds;

    Contract(OpenApiDocumentService documents, ObjectMapper json) {
        try {
            JsonNode document = json.readTree(documents.getDocument(DEFAULT_DOCUMENT, Format.JSON));
            document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(entry ->
                            add(document, entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue())));
            commands = new CaseCommands(document.path("paths"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        announcesEnds = operations.values().stream()
                .anyMatch(operation -> !operation.announced().isEmpty());
        if (operations.isEmpty()) {
            throw new IllegalStateException("requests are held against the OpenAPI document, and it has no operation");
        }
    }

    /** Reads the document before the first request comes. */
    void start(@Observes StartupEvent started) {}

    private void add(JsonNode document, String method, String template, JsonNode operation) {
        Map<String, ParameterShape> query = new HashMap<>();
        Map<String, ParameterShape> path = new HashMap<>();
        for (JsonNode declared : operation.path("parameters")) {
            JsonNode parameter = resolved(document, declared);
            Map<String, ParameterShape> place =
                    switch (parameter.path("in").asText()) {
                        case "query" -> query;
                        case "path" -> path;
                        default -> new HashMap<>();
                    };
            place.put(parameter.path("name").asText(), ParameterShape.of(resolved(document, parameter.path("schema"))));
        }
        List<MediaType> answers = new ArrayList<>();
        operation.path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .flatMap(answer -> answer.getValue().path("content").properties().stream())
                .forEach(content -> answers.add(MediaType.valueOf(content.getKey())));
        operations.put(
                method + " " + template,
                new ContractedOperation(
                        query, path, answers, ContractedOperation.roles(operation), announced(operation)));
        addresses.add(method, template);
    }

    /** The headers of a deprecated operation, which have the same value in every answer. */
    private static Map<String, String> announced(JsonNode operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (operation.path("deprecated").asBoolean()) {
            operation.path("responses").forEach(answer -> answer.path("headers").properties().stream()
                    .filter(header -> header.getValue().path("schema").has("const"))
                    .forEach(header -> headers.put(
                            header.getKey(),
                            header.getValue().at("/schema/const").asText())));
        }
        return headers;
    }

    private static JsonNode resolved(JsonNode document, JsonNode part) {
        String reference = part.path("$ref").asText();
        return reference.startsWith("#/") ? document.at(reference.substring(1)) : part;
    }

    /**
     * An operation.
     *
     * @param template the path with its variables, as the contract writes it
     * @return null when the contract does not name it
     */
    @Nullable
    ContractedOperation operation(String method, String template) {
        return operations.get(method + " " + template);
    }

    /** The operation that a request has been routed to; null when the contract does not name it, or there is none. */
    @Nullable
    ContractedOperation operation(ContainerRequestContext context) {
        if (!(context instanceof ResteasyReactiveContainerRequestContext reactive)
                || !(reactive.getServerRequestContext() instanceof ResteasyReactiveRequestContext routed)) {
            throw new IllegalStateException("another framework answers");
        }
        @Nullable RuntimeResource resource = routed.getTarget();
        if (resource == null) {
            return null;
        }
        String template = routed.getDeployment().getPrefix() + resource.getClassPath().template + "/"
                + resource.getPath().template;
        return operation(resource.getHttpMethod(), normal(template));
    }

    /** Templates of classes and methods may begin and end with a slash, and hold patterns, which the contract leaves out. */
    private static String normal(String template) {
        return template.replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}")
                .replaceAll("/{2,}", "/")
                .replaceAll("(.)/$", "$1");
    }

    /** The operations that change cases. */
    CaseCommands commands() {
        return commands;
    }

    /** Whether some operation is deprecated. */
    boolean announcesEnds() {
        return announcesEnds;
    }

    @Override
    public List<String> rolesOf(String method, String path) {
        Addresses.Resource resource = at(path);
        ContractedOperation operation =
                resource == null ? null : operation(method.equals("HEAD") ? "GET" : method, resource.template());
        return operation == null ? List.of() : operation.roles();
    }

    @Override
    public List<String> openTo(Caller who, String path, Collection<String> actions) {
        Addresses.Resource resource = at(path);
        return resource == null ? List.copyOf(actions) : commands.openTo(who, resource.template(), actions);
    }

    @Override
    public String templateOf(String path) {
        Addresses.Resource resource = at(path);
        return resource == null ? "" : resource.template();
    }

    /** The resource at a path; null when the contract names none. */
    Addresses.@Nullable Resource at(String path) {
        return addresses.at(path);
    }
}
