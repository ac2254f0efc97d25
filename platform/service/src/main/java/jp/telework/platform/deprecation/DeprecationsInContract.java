package jp.telework.platform.deprecation;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.telework.platform.openapi.WordsOfCase;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/**
 * Tells the announced end of operations in the contract: {@code deprecated}, a sentence, and the headers of every answer
 * with their values. It runs after the filters that add answers.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = DeprecationsInContract.AFTER_THE_OTHERS)
public class DeprecationsInContract implements OASFilter {

    static final int AFTER_THE_OTHERS = -1;

    private final Map<String, Announcement> byOperationId = new HashMap<>();

    public DeprecationsInContract(IndexView index) {
        for (AnnotationInstance found : index.getAnnotations(DeprecatedOperation.class)) {
            Announcement announcement = new Announcement(
                    LocalDate.parse(found.value("since").asString()),
                    LocalDate.parse(found.value("sunset").asString()),
                    found.value("successor").asString());
            WordsOfCase.operationIds(index, found.target().asMethod())
                    .forEach(id -> byOperationId.put(id, announcement));
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .values()
                .forEach(operation -> {
                    @Nullable Announcement end = byOperationId.get(operation.getOperationId());
                    if (end != null) {
                        operation.setDeprecated(true);
                        operation.setDescription(operation.getDescription() + "\n\n" + end.description());
                        operation.getResponses().getAPIResponses().values().forEach(answer -> announce(answer, end));
                    }
                }));
    }

    private static void announce(APIResponse answer, Announcement end) {
        end.headers()
                .forEach((name, value) -> answer.addHeader(
                        name,
                        OASFactory.createHeader()
                                .description("非推奨の予告 / announces the end of the operation")
                                .schema(OASFactory.createSchema()
                                        .type(List.of(SchemaType.STRING))
                                        .constValue(value))));
    }
}
