package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.links.Link;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/**
 * Leads from an answer to the operations that take a value of it: from what was created to reading, changing and its
 * commands, from a page to the next page and to its entries. The links follow from paths and schemas.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BOTH, priority = SharedParameters.AFTER_RESPONSES)
public class LinksBetweenOperations implements OASFilter {

    private static final String REFERENCE = "#/components/schemas/";
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final String OWN_ID = "id";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null
                && document.getComponents() != null
                && document.getComponents().getSchemas() != null) {
            new Links(document).add();
        }
    }

    /** The links of one document. */
    private static final class Links {

        private final OpenAPI document;
        private final Map<String, PathItem> paths;
        /** The path {@code …/{id}} at which a schema's object is read. */
        private final Map<String, String> homes = new TreeMap<>();

        Links(OpenAPI document) {
            this.document = document;
            this.paths = new TreeMap<>(document.getPaths().getPathItems());
            paths.forEach((path, item) -> {
                String schema = item.getGET() == null ? null : schemaName(item.getGET(), "200");
                if (schema != null && path.endsWith("/{id}") && has(schema, OWN_ID)) {
                    homes.putIfAbsent(schema, path);
                }
            });
        }

        void add() {
            paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                String status = operation.getResponses().getAPIResponse("201") == null ? "200" : "201";
                String schema = schemaName(operation, status);
                if (schema == null) {
                    return;
                }
                APIResponse answer = operation.getResponses().getAPIResponse(status);
                toItsHome(answer, schema, path, method);
                toItsChild(answer, schema, path);
                if (method == PathItem.HttpMethod.GET && has(schema, "next") && has(schema, "items")) {
                    toTheNextPage(answer, operation, path);
                    toAnEntry(answer, schema, path);
                }
            }));
        }

        /** From a body with an id to what can be done with its resource. */
        private void toItsHome(APIResponse answer, String schema, String path, PathItem.HttpMethod method) {
            String home = homes.get(schema);
            if (home == null) {
                return;
            }
            PathItem item = Objects.requireNonNull(paths.get(home));
            boolean read = path.equals(home) && method == PathItem.HttpMethod.GET;
            boolean created = method == PathItem.HttpMethod.POST && home.equals(path + "/{id}");
            if (!read) {
                refer(answer, item.getGET(), "$response.body#/id");
            }
            if (read || created) {
                refer(answer, item.getPUT(), "$response.body#/id");
                paths.forEach((command, candidate) -> {
                    if (candidate.getPOST() != null && command.matches(Pattern.quote(home) + "/[^/{}]+")) {
                        refer(answer, candidate.getPOST(), "$response.body#/id");
                    }
                });
            }
        }

        /** From a body that numbers a part of a resource to that part. */
        private void toItsChild(APIResponse answer, String schema, String path) {
            paths.forEach((child, item) -> {
                Matcher last = VARIABLE.matcher(child.substring(child.lastIndexOf('/') + 1));
                if (item.getGET() != null
                        && child.startsWith(path + "/{")
                        && child.lastIndexOf('/') == path.length()
                        && last.matches()
                        && !last.group(1).equals(OWN_ID)
                        && has(schema, last.group(1))) {
                    Link link = link(item.getGET(), path);
                    link.addParameter(last.group(1), "$response.body#/" + last.group(1));
                    answer.addLink(item.getGET().getOperationId(), link);
                }
            });
        }

        private static void toTheNextPage(APIResponse answer, Operation operation, String path) {
            answer.addLink(
                    "next",
                    link(operation, path)
                            .addParameter("cursor", "$response.body#/next")
                            .description(
                                    "次のページ。next が null なら、これで全部。 The next page; when next is null, there is none."));
        }

        private void toAnEntry(APIResponse answer, String schema, String path) {
            Schema items = properties(schema).get("items");
            String entry = items == null || items.getItems() == null ? null : name(items.getItems());
            String home = entry == null ? null : homeOf(entry, path);
            if (home != null) {
                Operation read = Objects.requireNonNull(paths.get(home)).getGET();
                answer.addLink(
                        "entry",
                        OASFactory.createLink()
                                .operationId(read.getOperationId())
                                .addParameter(OWN_ID, "$response.body#/items/0/id")
                                .description("1件目。ほかの件も同じ。 The first entry; the others likewise."));
            }
        }

        /** Entries are often shorter than what is read, so that the path comes first. */
        private @Nullable String homeOf(String entry, String list) {
            PathItem item = paths.get(list + "/{id}");
            String home = item != null && item.getGET() != null ? list + "/{id}" : homes.get(entry);
            return has(entry, OWN_ID) ? home : null;
        }

        private void refer(APIResponse answer, @Nullable Operation target, String id) {
            if (target == null || target.getOperationId() == null) {
                return;
            }
            String name = target.getOperationId();
            document.getComponents()
                    .addLink(
                            name,
                            OASFactory.createLink()
                                    .operationId(name)
                                    .addParameter(OWN_ID, id)
                                    .description(target.getSummary()));
            answer.addLink(name, OASFactory.createLink().ref(name));
        }

        /** To an operation below the same resource as the request's. */
        private static Link link(Operation target, String path) {
            Link link =
                    OASFactory.createLink().operationId(target.getOperationId()).description(target.getSummary());
            Matcher variables = VARIABLE.matcher(path);
            while (variables.find()) {
                link.addParameter(variables.group(1), "$request.path." + variables.group(1));
            }
            return link;
        }

        private static @Nullable String schemaName(Operation operation, String status) {
            APIResponse answer = operation.getResponses().getAPIResponse(status);
            Content content = answer == null ? null : answer.getContent();
            MediaType json = content == null ? null : content.getMediaType("application/json");
            return json == null || json.getSchema() == null ? null : name(json.getSchema());
        }

        private static @Nullable String name(Schema schema) {
            String reference = schema.getRef();
            return reference != null && reference.startsWith(REFERENCE)
                    ? reference.substring(REFERENCE.length())
                    : null;
        }

        private boolean has(String schema, String property) {
            return properties(schema).containsKey(property);
        }

        private Map<String, Schema> properties(String schema) {
            Schema found = document.getComponents().getSchemas().get(schema);
            return found == null || found.getProperties() == null ? Map.of() : found.getProperties();
        }
    }
}
