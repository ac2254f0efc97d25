package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;

/**
 * Adds what the conventions promise of a change: the client sends If-Match, and a stale tag is answered with 412. A
 * change is an operation other than GET on one resource that creates none; PUT replaces the one resource of its path.
 * Other filters derive the header and 428 from 412, so this one runs before them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = ConditionalChanges.BEFORE_THE_OTHERS)
public class ConditionalChanges implements OASFilter {

    static final int BEFORE_THE_OTHERS = 2;

    /** The scanner's words for an answer that no annotation describes. */
    private static final String UNDESCRIBED = "OK";

    private final Set<String> unconditional = new HashSet<>();

    public ConditionalChanges(IndexView index) {
        for (AnnotationInstance found : index.getAnnotations(Unconditional.class)) {
            unconditional.addAll(WordsOfCase.operationIds(index, found.target().asMethod()));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    if (operation.getRequestBody() != null) {
                        operation.getRequestBody().setRequired(true);
                    }
                    if (isConditional(method, path, operation)) {
                        complete(operation.getResponses());
                    }
                }));
    }

    private boolean isConditional(PathItem.HttpMethod method, String path, Operation operation) {
        return method != PathItem.HttpMethod.GET
                && (path.contains("{") || method == PathItem.HttpMethod.PUT)
                && operation.getResponses() != null
                && operation.getResponses().getAPIResponse("201") == null
                && !unconditional.contains(operation.getOperationId());
    }

    private static void complete(APIResponses answers) {
        if (answers.getAPIResponse("412") == null) {
            answers.addAPIResponse("412", OASFactory.createAPIResponse().description("ETagが古い / stale ETag"));
        }
        APIResponse changed = answers.getAPIResponse("200");
        if (changed != null && UNDESCRIBED.equals(changed.getDescription())) {
            changed.setDescription("変更後の内容 / as it is after the change");
        }
    }
}
