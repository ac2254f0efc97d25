package jp.telework.test.authorisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Who may call what: one row for each operation, one column for each kind of caller.
 *
 * @param rows outcome by column, by operation
 */
public record AuthorisationTable(Map<String, Map<String, String>> rows) {

    /** Every table has these columns, in any order. */
    public static final List<String> COLUMNS = List.of(
            "anonymous",
            "applicant",
            "foreign",
            "officer",
            "approver",
            "reviewer",
            "secretariat",
            "manager",
            "auditor",
            "backoffice");

    public static final String ALLOW = "allow";
    public static final String NOT_APPLICABLE = "-";
    private static final Set<String> STRANGERS = Set.of(NOT_APPLICABLE, "401", "403");
    private static final Pattern OUTCOME = Pattern.compile("allow|-|[1-5][0-9]{2}");

    /** The walks ask for it before each call. */
    private static final Map<URL, AuthorisationTable> KNOWN = new ConcurrentHashMap<>();

    /** The table among the service's test resources. */
    public static AuthorisationTable ofService() {
        URL file = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResource("authorisation.csv"),
                "src/test/resources/authorisation.csv");
        return KNOWN.computeIfAbsent(file, AuthorisationTable::read);
    }

    private static AuthorisationTable read(URL file) {
        try (InputStream text = file.openStream()) {
            return of(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first column whose caller may call the operation; empty without one. */
    Optional<String> firstAllowed(String operation) {
        return COLUMNS.stream()
                .filter(column ->
                        ALLOW.equals(rows.getOrDefault(operation, Map.of()).get(column)))
                .findFirst();
    }

    /** What the table says of an operation and a column. */
    public String cell(String operation, String column) {
        return rows.getOrDefault(operation, Map.of()).getOrDefault(column, NOT_APPLICABLE);
    }

    /** The column that comes furthest: the first that may call it, else the first that is not refused by its role. */
    public String furthest(String operation) {
        Map<String, String> row = rows.getOrDefault(operation, Map.of());
        return firstAllowed(operation)
                .or(() -> COLUMNS.stream()
                        .filter(column -> !STRANGERS.contains(row.getOrDefault(column, NOT_APPLICABLE)))
                        .findFirst())
                .orElse("anonymous");
    }

    static AuthorisationTable of(InputStream text) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8))) {
            return of(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static AuthorisationTable of(List<String> lines) {
        List<String> head = cells(lines.get(0));
        List<String> columns = head.subList(1, head.size());
        Set<String> missing = new TreeSet<>(COLUMNS);
        missing.removeAll(columns);
        if (!head.get(0).equals("operation") || !missing.isEmpty() || columns.size() != COLUMNS.size()) {
            throw new AssertionError("the columns are operation and " + COLUMNS + ", missing or unknown: " + missing);
        }
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            Map<String, String> outcomes = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                String outcome = i + 1 < cells.size() ? cells.get(i + 1) : "";
                check(line, columns.get(i), outcome);
                outcomes.put(columns.get(i), outcome);
            }
            if (rows.put(cells.get(0), outcomes) != null) {
                throw new AssertionError("two rows for " + cells.get(0));
            }
        }
        return new AuthorisationTable(rows);
    }

    private static void check(String line, String column, String outcome) {
        boolean skipsRole = outcome.equals(NOT_APPLICABLE) && !column.equals("foreign");
        if (!OUTCOME.matcher(outcome).matches() || skipsRole) {
            throw new AssertionError("column " + column + " must be allow or a status (foreign also -): " + line);
        }
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(
                Arrays.stream(line.split(",", -1)).map(String::strip).toList());
    }

    /** Operations that the document has and the table not, and the other way round. */
    public List<String> differencesFrom(Set<String> operations) {
        List<String> differences = new ArrayList<>();
        operations.stream()
                .filter(operation -> !rows.containsKey(operation))
                .forEach(operation -> differences.add("no row for " + operation));
        rows.keySet().stream()
                .filter(row -> !operations.contains(row))
                .forEach(row -> differences.add("no operation for the row " + row));
        return differences;
    }

    /** Whether the status is what the cell says. */
    static boolean matches(String outcome, int status) {
        if (outcome.equals(ALLOW)) {
            return status >= 200 && status < 300;
        }
        return Integer.parseInt(outcome) == status;
    }
}
