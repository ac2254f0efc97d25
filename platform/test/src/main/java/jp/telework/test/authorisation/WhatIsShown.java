package jp.telework.test.authorisation;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import jp.telework.test.RunningService;
import jp.telework.test.contract.OpenApiDocument;

/**
 * Everything that some callers can read about some cases: every GET of the contract, lists with every filter by state, status,
 * headers and bytes. Before and after a step that they may not know of, it is the same.
 */
public final class WhatIsShown {

    /** They differ from call to call, whatever is shown. */
    private static final Set<String> OF_THE_CALL = Set.of("date", "x-request-id", ":status");

    private final List<String> columns;
    private final Map<String, String> cases;
    private final List<String> states;
    private final OperationCalls sender = new OperationCalls();

    /**
     * @param columns who reads, as in the authorisation table
     * @param cases ids by the name of their collection, such as {@code grants}
     * @param states asked for by lists that have the filter {@code status}
     */
    public WhatIsShown(List<String> columns, Map<String, String> cases, List<String> states) {
        this.columns = columns;
        this.cases = cases;
        this.states = states;
    }

    /** One entry for each answer. */
    public Map<String, String> read() {
        OpenApiDocument contract = OpenApiDocument.of(RunningService.openApi());
        Map<String, String> shown = new TreeMap<>();
        for (String operation : contract.operations().keySet()) {
            if (operation.startsWith("GET ") && isAboutThem(operation)) {
                for (String query : queries(contract, operation)) {
                    columns.forEach(column ->
                            shown.put(operation + "?" + query + " as " + column, answer(operation, column, query)));
                }
            }
        }
        return shown;
    }

    private boolean isAboutThem(String operation) {
        String path = operation.substring("GET ".length());
        return !path.contains("{") || path.replace("{id}", "").indexOf('{') < 0 && cases.containsKey(collection(path));
    }

    private static String collection(String path) {
        String before = path.substring(0, path.indexOf("/{id}"));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    private List<String> queries(OpenApiDocument contract, String operation) {
        List<String> queries = new ArrayList<>(List.of(""));
        Set<String> known = contract.parametersOf(operation, "query");
        if (known.contains("limit")) {
            queries.add("limit=100");
        }
        if (known.contains("status") && known.contains("limit")) {
            states.forEach(state -> queries.add("limit=100&status=" + state));
        }
        return queries;
    }

    private String answer(String operation, String column, String query) {
        Call call = Call.plain().query(query);
        String path = operation.substring("GET ".length());
        if (path.contains("{id}")) {
            call = call.path("id", Objects.requireNonNull(cases.get(collection(path))));
        }
        HttpResponse<byte[]> answer = sender.download(operation, column, call);
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(OF_THE_CALL::contains);
        String body = new String(answer.body(), StandardCharsets.ISO_8859_1).replaceAll("\"requestId\":\"[^\"]*\"", "");
        return answer.statusCode() + " " + headers + " " + (answer.statusCode() < 400 ? body : "");
    }
}
