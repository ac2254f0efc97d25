package jp.telework.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Declares the headers of answers: those of one operation as components to which its answers refer, those of every answer
 * once, in {@code x-headers}. It runs after the filters that add answers.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = HeadersOfAnswers.AFTER_ANSWERS)
public class HeadersOfAnswers implements OASFilter {

    static final int AFTER_ANSWERS = -1;

    /** Extension of the document: name and meaning of the headers that any answer may have. */
    private static final String OF_EVERY_ANSWER = "x-headers";

    private static final Map<String, String> EVERYWHERE = new LinkedHashMap<>();

    static {
        EVERYWHERE.put("X-Request-Id", "要求の番号。問い合わせに使う。 Number of the request, for questions about it.");
        EVERYWHERE.put("Content-Language", "文の言語 / language of the text");
        EVERYWHERE.put("Cache-Control", "保存の可否 / whether the answer may be stored");
        EVERYWHERE.put("Vary", "応答を左右する要求ヘッダー / request headers on which the answer depends");
        EVERYWHERE.put("X-Content-Type-Options", "常に nosniff / always nosniff");
        EVERYWHERE.put("Referrer-Policy", "常に no-referrer / always no-referrer");
        EVERYWHERE.put("Content-Security-Policy", "ブラウザーでの表示の制限 / what a browser may load for the answer");
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getComponents() == null) {
            return;
        }
        document.addExtension(OF_EVERY_ANSWER, EVERYWHERE);
        Set<SharedHeader> used = new TreeSet<>();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> declare(document, path, method, operation, used)));
        used.forEach(header -> document.getComponents().addHeader(header.component(), header.definition()));
    }

    private static void declare(
            OpenAPI document, String path, HttpMethod method, Operation operation, Set<SharedHeader> used) {
        if (operation.getResponses() == null) {
            return;
        }
        AnswersOfOperation answers = new AnswersOfOperation(document, path, method, operation);
        if (answers.mayBeUnchanged()) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description(
                                            "If-None-Matchの版から変更なし / not changed since the ETag in If-None-Match"));
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            for (SharedHeader header : answers.headers(status, answer)) {
                if (isNotDeclared(answer, header)) {
                    answer.addHeader(header.header(), header.reference());
                    used.add(header);
                }
            }
        });
    }

    private static boolean isNotDeclared(APIResponse answer, SharedHeader header) {
        return answer.getHeaders() == null || !answer.getHeaders().containsKey(header.header());
    }
}
