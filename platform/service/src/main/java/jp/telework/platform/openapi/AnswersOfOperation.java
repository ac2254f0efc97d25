package jp.telework.platform.openapi;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import jp.telework.platform.table.Table;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Which headers the answers of one operation have. That follows from its method, its statuses and what it answers. */
record AnswersOfOperation(OpenAPI document, String path, HttpMethod method, Operation operation) {

    private static final String JSON = "application/json";
    private static final String SCHEMA = "application/schema+json";

    /** A refusal with these statuses is remembered under the Idempotency-Key. */
    private static final Set<String> REMEMBERED = Set.of("409", "422");

    /** Every answer with an entity tag is 304 for a caller that has it. */
    boolean mayBeUnchanged() {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        return method == HttpMethod.GET && answer != null && isResource(answer.getContent());
    }

    Set<SharedHeader> headers(String status, APIResponse answer) {
        EnumSet<SharedHeader> headers = EnumSet.noneOf(SharedHeader.class);
        if (status.startsWith("2")) {
            success(status, answer, headers);
        }
        if (method == HttpMethod.POST && (status.startsWith("2") || REMEMBERED.contains(status))) {
            headers.add(SharedHeader.IDEMPOTENCY_REPLAYED);
        }
        switch (status) {
            case "304" -> unchanged(headers);
            case "401" -> headers.add(SharedHeader.WWW_AUTHENTICATE);
            case "409" -> headers.add(SharedHeader.RETRY_AFTER_OF_SOME);
            case "415" -> {
                headers.add(SharedHeader.ACCEPT);
                headers.add(SharedHeader.ACCEPT_ENCODING);
            }
            case "429", "503" -> headers.add(SharedHeader.RETRY_AFTER);
            default -> {}
        }
        return headers;
    }

    /** A 304 has the headers of the 200 that it stands for. */
    private void unchanged(Set<SharedHeader> headers) {
        headers.add(SharedHeader.ETAG);
        if (isFile(operation.getResponses().getAPIResponse("200").getContent())) {
            headers.add(SharedHeader.CONTENT_DISPOSITION);
        }
    }

    private void success(String status, APIResponse answer, Set<SharedHeader> headers) {
        Content content = answer.getContent();
        if (status.equals("201")) {
            created(answer, headers);
        } else if (isResource(content)) {
            headers.add(isReadToBeChanged() ? SharedHeader.ETAG : SharedHeader.ETAG_OF_SOME);
        }
        if (content != null && content.getMediaType(Table.XLSX) != null) {
            headers.add(SharedHeader.LINK);
        }
        if (isFile(content)) {
            headers.add(SharedHeader.CONTENT_DISPOSITION);
        }
    }

    /** What is made has an address and a version, but for what cannot be read again: no link leads to it. */
    private static void created(APIResponse answer, Set<SharedHeader> headers) {
        if (answer.getLinks() != null && !answer.getLinks().isEmpty()) {
            headers.add(SharedHeader.LOCATION);
            headers.add(SharedHeader.ETAG);
        }
    }

    /** Whether this reads a resource that commands change only with the version that was read. */
    private boolean isReadToBeChanged() {
        return method == HttpMethod.GET
                && path.endsWith("}")
                && document.getPaths().getPathItems().entrySet().stream()
                        .filter(other ->
                                other.getKey().equals(path) || other.getKey().startsWith(path + "/"))
                        .anyMatch(other -> takesVersions(other.getKey(), other.getValue()));
    }

    private boolean takesVersions(String other, PathItem item) {
        // What lies deeper has versions of its own.
        return !other.substring(path.length()).contains("{")
                && item.getOperations().values().stream()
                        .anyMatch(command -> command.getResponses().getAPIResponse("412") != null);
    }

    /** One resource in JSON, neither a page of several nor an array; or a file. */
    private boolean isResource(@Nullable Content content) {
        if (content == null) {
            return false;
        }
        if (content.getMediaType(JSON) == null) {
            return isFile(content) || content.getMediaType(SCHEMA) != null;
        }
        return !isList(content.getMediaType(JSON).getSchema());
    }

    private boolean isList(@Nullable Schema declared) {
        Schema schema = declared;
        Map<String, Schema> known = document.getComponents().getSchemas();
        if (schema != null && schema.getRef() != null && known != null) {
            schema = known.get(schema.getRef().replaceFirst(".*/", ""));
        }
        return schema != null
                && (schema.getItems() != null
                        || (schema.getProperties() != null
                                && schema.getProperties().containsKey("items")));
    }

    private static boolean isFile(@Nullable Content content) {
        return content != null && content.getMediaTypes().keySet().stream().anyMatch(type -> !type.contains("json"));
    }
}
