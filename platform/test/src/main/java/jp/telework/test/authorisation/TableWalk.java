package jp.telework.test.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jp.telework.platform.table.Table;
import jp.telework.test.RunningService;
import jp.telework.test.TestDatabase;
import jp.telework.test.contract.OpenApiDocument;
import jp.telework.test.table.OpenedCsv;
import jp.telework.test.table.OpenedWorkbook;
import org.junit.jupiter.api.Test;

/**
 * Asks every list of a service's contract for JSON, CSV and a workbook, as the first who may call it, and compares them.
 * A list that offers no table fails, unless {@link #exceptions} says why.
 */
public abstract class TableWalk {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** The toString of a record, which must not appear in an answer. */
    private static final Pattern RAW = Pattern.compile("\\w+\\[\\w+=");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w.-]+");

    private final OperationCalls sender = new OperationCalls();

    /** Each feature prepares its own operations; the first that knows one is asked. */
    protected abstract List<Preparation> features();

    /** Lists that are no tables, with the reason. What can be done now is a question about one case and needs none. */
    protected abstract Map<String, String> exceptions();

    @Test
    void everyListIsATableOrSaysWhyNot() {
        OpenApiDocument contract = contract();
        Set<String> without = new TreeSet<>();
        for (String operation : contract.lists()) {
            if (!contract.answersOf(operation).containsAll(Set.of(Table.CSV, Table.XLSX))
                    && !operation.endsWith("/actions")) {
                without.add(operation);
            }
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(exceptions().keySet());
        assertThat(exceptions().values()).noneMatch(String::isBlank);
    }

    @Test
    void everyTableSaysWhatItsListSays() {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        OpenApiDocument contract = contract();
        Set<String> tables = tables(contract);
        for (String operation : tables) {
            String column =
                    AuthorisationTable.ofService().firstAllowed(operation).orElseThrow();
            Call call = Preparation.of(features(), operation, column);
            TableCheck check = new TableCheck(contract, operation, column, call);
            check.run();
            rows += check.rows;
            wrong.addAll(check.wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(rows).as("rows of " + tables.size() + " tables").isGreaterThan(tables.size() / 2);
    }

    /** Who may not read the list may not read it in another form. */
    @Test
    void tablesAreRefusedToWhomTheListIsRefused() {
        List<String> wrong = new ArrayList<>();
        Set<String> tables = tables(contract());
        AuthorisationTable.ofService().rows().forEach((operation, row) -> {
            if (!tables.contains(operation)) {
                return;
            }
            Map<String, Call> calls = new HashMap<>();
            row.forEach((column, outcome) -> {
                if (outcome.equals(AuthorisationTable.ALLOW) || outcome.equals(AuthorisationTable.NOT_APPLICABLE)) {
                    return;
                }
                Call call = calls.computeIfAbsent(outcome, same -> Preparation.of(features(), operation, column));
                for (String type : List.of(Table.CSV, Table.XLSX)) {
                    int status = sender.send(operation, column, call.header("Accept", type))
                            .statusCode();
                    if (!AuthorisationTable.matches(outcome, status)) {
                        wrong.add("%s as %s for %s: expected %s, was %d"
                                .formatted(operation, column, type, outcome, status));
                    }
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    private static Set<String> tables(OpenApiDocument contract) {
        Set<String> tables = new TreeSet<>();
        for (String operation : contract.operations().keySet()) {
            if (contract.answersOf(operation).contains(Table.XLSX)) {
                tables.add(operation);
            }
        }
        return tables;
    }

    private static OpenApiDocument contract() {
        return OpenApiDocument.of(RunningService.openApi());
    }

    /** One list in its three forms. */
    private final class TableCheck {

        private final OpenApiDocument contract;
        private final String operation;
        private final String column;
        private final Call call;
        private final List<String> wrong = new ArrayList<>();
        private int rows;

        TableCheck(OpenApiDocument contract, String operation, String column, Call call) {
            this.contract = contract;
            this.operation = operation;
            this.column = column;
            this.call = call;
        }

        void run() {
            HttpResponse<byte[]> json = ask("application/json", "");
            if (json.statusCode() != 200) {
                wrong.add(operation + " as " + column + " answers " + json.statusCode());
                return;
            }
            HttpResponse<byte[]> csv = ask(Table.CSV, "");
            HttpResponse<byte[]> xlsx = ask(Table.XLSX, "");
            file(csv, "text/csv; charset=UTF-8", ".csv\"");
            file(xlsx, Table.XLSX, ".xlsx\"");
            if (!wrong.isEmpty()) {
                return;
            }
            contents(json, OpenedCsv.of(csv.body()), OpenedWorkbook.of(xlsx.body()));
            languages(OpenedCsv.of(csv.body()));
            tags(json);
            parameters();
            pages();
            statements();
        }

        private void contents(HttpResponse<byte[]> json, OpenedCsv csv, OpenedWorkbook workbook) {
            JsonNode list = read(json);
            JsonNode items = list.isArray() ? list : list.path("items");
            rows = csv.rows().size();
            // Statistics and totals are one line for each figure, however the JSON nests them.
            boolean oneForOne = contract.lists().contains(operation) && !operation.endsWith("/statistics");
            check(!oneForOne || rows == items.size(), rows + " rows for " + items.size() + " entries");
            check(workbook.formulas() == 0, "formulas in the workbook");
            check(workbook.frozenRows() == 1, "headings that scroll away");
            check(workbook.texts(0).equals(csv.headings()), "other headings in the workbook: " + workbook.texts(0));
            check(
                    workbook.rows().size() == rows + 1,
                    workbook.rows().size() + " rows in the workbook, not " + (rows + 1));
            String shown = new String(json.body(), StandardCharsets.UTF_8);
            csv.rows().stream()
                    .flatMap(List::stream)
                    .flatMap(text -> ADDRESS.matcher(text).results())
                    .filter(address -> !shown.contains(address.group()))
                    .forEach(address ->
                            check(false, "the table tells an address that JSON does not: " + address.group()));
            ShownCodes.of(operation, csv)
                    .filter(code -> shown.contains('"' + code + '"'))
                    .forEach(code -> check(false, "the table shows a code: " + code));
            for (int row = 0; row < rows && wrong.isEmpty(); row++) {
                List<String> line = csv.rows().get(row);
                workbook.rows().get(row + 1).stream()
                        .filter(cell -> cell.type().equals("s") && !line.contains(cell.value()))
                        .forEach(cell -> check(false, "the workbook says " + cell.value() + ", CSV " + line));
                check(line.stream().noneMatch(text -> RAW.matcher(text).find()), "raw text in " + line);
            }
        }

        private void languages(OpenedCsv japanese) {
            OpenedCsv english = OpenedCsv.of(sender.download(
                            operation, column, call.header("Accept", Table.CSV).header("Accept-Language", "en"))
                    .body());
            check(
                    english.headings().size() == japanese.headings().size()
                            && !english.headings().equals(japanese.headings()),
                    "English headings " + english.headings());
            check(
                    english.headings().stream()
                            .noneMatch(heading -> heading.codePoints().anyMatch(sign -> sign > 0x2E80)),
                    "Japanese among English headings " + english.headings());
        }

        /** A tag names the JSON, so a caller who holds it still gets the table. */
        private void tags(HttpResponse<byte[]> json) {
            json.headers().firstValue("ETag").ifPresent(tag -> {
                HttpResponse<byte[]> table = sender.download(
                        operation, column, call.header("Accept", Table.CSV).header("If-None-Match", tag));
                file(table, "text/csv; charset=UTF-8", ".csv\"");
            });
        }

        private void parameters() {
            HttpResponse<byte[]> japanese = ask("application/json", "format=csv&charset=Shift_JIS");
            file(japanese, "text/csv; charset=Shift_JIS", ".csv\"");
            file(ask("application/json", "format=xlsx"), Table.XLSX, ".xlsx\"");
            check(ask("*/*", "format=ods").statusCode() == 400, "format=ods is not refused");
            check(ask("*/*", "format=csv&charset=EUC-JP").statusCode() == 400, "EUC-JP is not refused");
        }

        /** A page that is not the last one tells the next as a link, which leads to a table again. */
        private void pages() {
            if (!contract.parametersOf(operation).contains("cursor")) {
                return;
            }
            boolean more = read(ask("application/json", "limit=1")).path("next").isTextual();
            HttpResponse<byte[]> page = ask("*/*", "limit=1&format=csv");
            String link = page.headers().firstValue("Link").orElse("");
            check(more == link.endsWith(">; rel=\"next\""), "next page " + more + ", link " + link);
            if (more && !link.isEmpty()) {
                HttpResponse<byte[]> next = sender.download(
                        operation, column, call.header("Accept", "*/*").query(link.substring(2, link.indexOf('>'))));
                file(next, "text/csv; charset=UTF-8", ".csv\"");
                check(!Arrays.equals(next.body(), page.body()), "the link leads to the same page");
            }
        }

        private void statements() {
            long json = statements("application/json");
            for (String type : List.of(Table.CSV, Table.XLSX)) {
                long table = statements(type);
                check(table == json, table + " statements for " + type + ", " + json + " for JSON");
            }
        }

        private long statements(String type) {
            TestDatabase.get().startCounting();
            ask(type, "");
            return TestDatabase.get().statementsAndCommits();
        }

        /** In whole pages unless the query says otherwise: some lists give tables longer pages. */
        private HttpResponse<byte[]> ask(String type, String query) {
            List<String> parts = new ArrayList<>(List.of(call.query(), query));
            if (contract.parametersOf(operation).contains("limit") && !query.contains("limit=")) {
                parts.add("limit=100");
            }
            parts.removeIf(String::isEmpty);
            return sender.download(
                    operation, column, call.query(String.join("&", parts)).header("Accept", type));
        }

        private void file(HttpResponse<byte[]> answer, String type, String ending) {
            check(answer.statusCode() == 200, "answers " + answer.statusCode() + " for " + type);
            String found = answer.headers().firstValue("Content-Type").orElse("");
            check(found.replace(" ", "").equals(type.replace(" ", "")), "says " + found + ", not " + type);
            String name = answer.headers().firstValue("Content-Disposition").orElse("");
            check(
                    name.startsWith("attachment; filename=\"") && name.endsWith(ending),
                    "is not saved as a file: " + name);
            check(
                    answer.headers()
                            .firstValue("X-Content-Type-Options")
                            .orElse("")
                            .equals("nosniff"),
                    "may be taken for another type");
            String vary = String.join(", ", answer.headers().allValues("Vary"));
            check(vary.contains("Accept") && vary.contains("Accept-Language"), "varies by " + vary);
            check(answer.headers().firstValue("ETag").isEmpty(), "a table has a tag");
        }

        private void check(boolean fine, String complaint) {
            if (!fine) {
                wrong.add(operation + " as " + column + ": " + complaint);
            }
        }

        private static JsonNode read(HttpResponse<byte[]> answer) {
            try {
                return JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
            } catch (JsonProcessingException notJson) {
                throw new AssertionError(notJson);
            }
        }
    }
}
