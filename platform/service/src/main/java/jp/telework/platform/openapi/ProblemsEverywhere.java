package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation what the conventions promise of its answers: problems and dry runs. */
@OpenApiFilter(OpenApiFilter.RunStage.BOTH)
public class ProblemsEverywhere implements OASFilter {

    private static final Map<String, String> PROBLEMS = new LinkedHashMap<>();

    static {
        PROBLEMS.put("400", "読み取れない要求 / malformed request");
        PROBLEMS.put("401", "認証が必要 / no valid token");
        PROBLEMS.put("403", "権限がない / role missing");
        PROBLEMS.put("404", "存在しないか、閲覧できない / unknown, or not yours to see");
        PROBLEMS.put("406", "求める形式では返せない / not to be had in the form asked for");
        PROBLEMS.put("415", "受け付けない形式 / not a media type or encoding that is taken");
        PROBLEMS.put("429", "要求が多すぎる。Retry-Afterの後に / too many requests; again after Retry-After");
        PROBLEMS.put("500", "システム側の問題 / our failure");
        PROBLEMS.put("503", "一時的に利用できない / temporarily unavailable");
        PROBLEMS.put("504", "時間内に応答がない。結果は不明 / no answer in time; the outcome is unknown");
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        if (document.getPaths() == null) {
            return;
        }
        document.getPaths().getPathItems().values().forEach(item -> item.getOperations()
                .forEach((method, operation) -> complete(method, operation)));
    }

    private static void complete(PathItem.HttpMethod method, Operation operation) {
        PROBLEMS.forEach((status, description) -> problem(operation, status, description));
        if (operation.getRequestBody() != null) {
            problem(operation, "413", "大きすぎる / too large");
        }
        dryRun(operation);
        if (method == PathItem.HttpMethod.POST) {
            problem(operation, "422", "規則に反する内容 / against a rule; errors[] names the places");
        }
        if (method != PathItem.HttpMethod.GET) {
            problem(
                    operation,
                    "409",
                    "この状態ではできない、または同時の要求と衝突 / not possible in this state, or another request was first");
        }
        if (method == PathItem.HttpMethod.PUT || method == PathItem.HttpMethod.DELETE) {
            problem(operation, "422", "規則に反する内容 / against a rule; errors[] names the places");
        }
        if (operation.getResponses().getAPIResponse("412") != null && !describesItsOwnIfMatch(operation)) {
            problem(operation, "428", "If-Matchが必要 / If-Match missing");
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                ofOneShape(response);
            }
        });
    }

    /** An operation that describes the header itself may do without it, and declares 428 itself if it does not. */
    private static boolean describesItsOwnIfMatch(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    /** What would be created is answered with 200. */
    private static void dryRun(Operation operation) {
        APIResponse created = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse("201");
        if (created != null && operation.getResponses().getAPIResponse("200") == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("dryRun=true のとき: 実行した場合の内容と trace[]。 With dryRun=true: what would be"
                                            + " created, and trace[].")
                                    .content(created.getContent()));
        }
    }

    private static void problem(Operation operation, String status, String description) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse present = operation.getResponses().getAPIResponse(status);
        if (present == null) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void ofOneShape(APIResponse problem) {
        problem.setContent(OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
