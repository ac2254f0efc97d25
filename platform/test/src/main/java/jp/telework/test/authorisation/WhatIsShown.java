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
 * Everything that some callers can read about some cases: every GET of the contract, lists as tables, lists of the cases'
 * kinds with every filter by state and with a word, each with its status, headers and bytes. Before and after a step that they may not know of, it is the same.
 */
public final class WhatIsShown {

    /** Headers that differ from call to call although the content is the same. */
    private static final Set<String> OF_THE_CALL = Set.of("date", "x-request-id", ":status");

    private static final String CSV = "text/csv";

    /** A reading that comes too often for its kind tells nothing. */
    private static final String TOO_OFTEN = "429 ";

    /** It stands in receipt numbers. */
    private static final String WORD = "R0";

    private final List<String> columns;
    private final Map<String, List<String>> cases;
    private final Map<String, String> parts;
    private final List<String> states;
    private final OperationCalls sender;
    private final OpenApiDocument contract;

    /** One case of each collection. */
    public static WhatIsShown of(List<String> columns, Map<String, String> cases, List<String> states) {
        Map<String, List<String>> lists = new TreeMap<>();
        cases.forEach((collection, id) -> lists.put(collection, List.of(id)));
        return new WhatIsShown(
                columns, lists, Map.of(), states, new OperationCalls(), OpenApiDocument.of(RunningService.openApi()));
    }

    /**
     * @param columns who reads, as in the authorisation table
     * @param cases ids by the name of their collection, such as {@code grants}
     * @param parts values of further names in paths, such as the {@code question} of a call
     * @param states asked for by lists that have the filter {@code status}
     */
    WhatIsShown(
            List<String> columns,
            Map<String, List<String>> cases,
            Map<String, String> parts,
            List<String> states,
            OperationCalls sender,
            OpenApiDocument contract) {
        this.sender = sender;
        this.contract = contract;
        this.columns = columns;
        this.cases = cases;
        this.parts = parts;
        this.states = states;
    }

    /** One entry for each answer. */
    public Map<String, String> read() {
        Map<String, String> shown = new TreeMap<>();
        for (String operation : contract.operations().keySet()) {
            if (operation.startsWith("GET ") && isAboutThem(operation)) {
                columns.forEach(column -> read(operation, column, shown));
            }
        }
        return shown;
    }

    /** Who may not read an operation is refused in all its forms alike. */
    private void read(String operation, String column, Map<String, String> shown) {
        for (Call call : calls(operation)) {
            boolean plain = call.query().isEmpty() && call.headers().isEmpty();
            String first =
                    shown.getOrDefault(key(operation, column, new Call(call.path(), Map.of(), "", null, "")), "");
            if (plain || !first.startsWith("40")) {
                String answer = answer(operation, column, call);
                if (!answer.startsWith(TOO_OFTEN)) {
                    shown.put(key(operation, column, call), answer);
                }
            }
        }
    }

    private static String key(String operation, String column, Call call) {
        return "%s?%s %s as %s %s"
                .formatted(
                        operation,
                        call.query(),
                        call.path(),
                        column,
                        call.headers().getOrDefault("Accept", ""));
    }

    private List<Call> calls(String operation) {
        String path = operation.substring("GET ".length());
        List<Call> asked = path.contains("{id}")
                ? Objects.requireNonNull(cases.get(collection(path))).stream()
                        .map(id -> withParts(Call.plain().path("id", id), path))
                        .toList()
                : List.of(Call.plain());
        List<Call> calls = new ArrayList<>();
        for (Call call : asked) {
            queries(operation).forEach(query -> calls.add(call.query(query)));
            if (contract.answersOf(operation).contains(CSV)) {
                calls.add(call.header("Accept", CSV));
            }
        }
        return calls;
    }

    private Call withParts(Call call, String path) {
        Call all = call;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            all = path.contains("{" + part.getKey() + "}") ? all.path(part.getKey(), part.getValue()) : all;
        }
        return all;
    }

    private boolean isAboutThem(String operation) {
        String path = operation.substring("GET ".length());
        String left = path.replace("{id}", "");
        for (String part : parts.keySet()) {
            left = left.replace("{" + part + "}", "");
        }
        return !path.contains("{")
                || path.contains("/{id}") && left.indexOf('{') < 0 && cases.containsKey(collection(path));
    }

    private static String collection(String path) {
        String before = path.substring(0, path.indexOf("/{id}"));
        return before.substring(before.lastIndexOf('/') + 1);
    }

    private List<String> queries(String operation) {
        List<String> queries = new ArrayList<>(List.of(""));
        Set<String> known = contract.parametersOf(operation, "query");
        if (known.contains("limit")) {
            queries.add("limit=100");
        }
        // A list of other cases shows a change without a filter, too.
        if (!cases.containsKey(operation.substring(operation.lastIndexOf('/') + 1))) {
            return queries;
        }
        if (known.contains("status") && known.contains("limit")) {
            states.forEach(state -> queries.add("limit=100&status=" + state));
        }
        if (known.contains("q") && known.contains("status")) {
            states.forEach(state -> queries.add("limit=100&q=" + WORD + "&status=" + state));
        }
        return queries;
    }

    private String answer(String operation, String column, Call call) {
        HttpResponse<byte[]> answer = sender.download(operation, column, call);
        Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeIf(OF_THE_CALL::contains);
        String body = new String(answer.body(), StandardCharsets.ISO_8859_1).replaceAll("\"requestId\":\"[^\"]*\"", "");
        return answer.statusCode() + " " + headers + " " + (answer.statusCode() < 400 ? body : "");
    }
}
