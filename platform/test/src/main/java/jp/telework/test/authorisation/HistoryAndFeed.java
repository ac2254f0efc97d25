package jp.telework.test.authorisation;

import java.net.http.HttpResponse;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import jp.telework.test.Identity;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.JsonPath;

/**
 * Compares, for every case that an applicant may read, the applicant's events with the applicant's history: the feed (and with it
 * every webhook) shows no change that the history hides. Call it after a walk that has run every action.
 */
final class HistoryAndFeed {

    private static final String HISTORY = "/{id}/history";
    private static final String OF_CASES = """
            SELECT subject, request_id, count(*) FROM event
            WHERE organisation = '%s' AND subject LIKE '%s/%%' GROUP BY subject, request_id
            """;

    private HistoryAndFeed() {}

    /** One line for each request that caused more events than entries of the history. */
    static List<String> differences(AuthorisationTable table) {
        List<String> differences = new ArrayList<>();
        table.rows().forEach((operation, row) -> {
            if (operation.endsWith(HISTORY) && AuthorisationTable.ALLOW.equals(row.get("applicant"))) {
                eventsOf(operation).forEach((subject, requests) -> history(operation, "applicant", subject)
                        .ifPresent(shown -> differences.addAll(missing(
                                subject,
                                requests,
                                shown,
                                history(operation, "auditor", subject).orElse(shown)))));
            }
        });
        return differences;
    }

    /** What the clock does to many cases at once is one entry elsewhere; only what auditors read and applicants do not is hidden. */
    private static List<String> missing(
            String subject, Map<String, Integer> requests, Map<String, Integer> shown, Map<String, Integer> all) {
        return requests.entrySet().stream()
                .filter(request -> request.getValue() > shown.getOrDefault(request.getKey(), 0))
                .filter(request -> all.getOrDefault(request.getKey(), 0) > shown.getOrDefault(request.getKey(), 0))
                .map(request -> "%s: %d events of request %s, %d entries of its history"
                        .formatted(
                                subject, request.getValue(), request.getKey(), shown.getOrDefault(request.getKey(), 0)))
                .toList();
    }

    /** By case, how many events of the applicant each request caused. */
    private static Map<String, Map<String, Integer>> eventsOf(String operation) {
        String collection = operation.substring(0, operation.length() - HISTORY.length());
        String kind = collection.substring(collection.lastIndexOf('/') + 1).replaceFirst("s$", "");
        String owner = Objects.requireNonNull(Identity.SHIRAHAMA.organisation());
        return TestDatabase.get().asAdministrator(statement -> {
            Map<String, Map<String, Integer>> found = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(OF_CASES.formatted(owner, kind))) {
                while (row.next()) {
                    found.computeIfAbsent(row.getString(1), fresh -> new TreeMap<>())
                            .put(row.getString(2), row.getInt(3));
                }
            }
            return found;
        });
    }

    /** How many entries of the history each request has, as a caller reads it; empty when the caller reads none. */
    private static Optional<Map<String, Integer>> history(String operation, String column, String subject) {
        OperationCalls sender = new OperationCalls();
        Map<String, Integer> entries = new TreeMap<>();
        String cursor = "";
        do {
            HttpResponse<String> page = sender.send(
                    operation,
                    column,
                    Call.plain()
                            .path("id", subject.substring(subject.indexOf('/') + 1))
                            .query("limit=100" + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
            if (page.statusCode() != 200) {
                return Optional.empty();
            }
            JsonPath body = JsonPath.from(page.body());
            body.<String>getList("items.requestId").forEach(request -> entries.merge(request, 1, Integer::sum));
            cursor = Objects.requireNonNullElse(body.getString("next"), "");
        } while (!cursor.isEmpty());
        return Optional.of(entries);
    }
}
