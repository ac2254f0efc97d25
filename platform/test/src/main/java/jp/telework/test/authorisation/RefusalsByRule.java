package jp.telework.test.authorisation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Allowed calls that a rule refuses, because the prepared case does not come so far: {@code operation,column,status}. The
 * status shows that the caller came through.
 */
public final class RefusalsByRule {

    private static final String FILE = "authorisation-refusals.csv";
    private static final Set<String> BY_RULE = Set.of("409", "412", "422");

    private final Map<String, String> statuses;
    private final Set<String> unused;

    private RefusalsByRule(Map<String, String> statuses) {
        this.statuses = statuses;
        this.unused = new TreeSet<>(statuses.keySet());
    }

    /** Those among the service's test resources; none without the file. */
    public static RefusalsByRule ofService() {
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            if (text == null) {
                return of(List.of());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8));
            return of(lines.lines().skip(1).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static RefusalsByRule of(List<String> lines) {
        Map<String, String> statuses = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split(",", -1);
            if (cells.length != 3
                    || !BY_RULE.contains(cells[2])
                    || statuses.put(call(cells[0], cells[1]), cells[2]) != null) {
                throw new AssertionError("operation,column and one of " + BY_RULE + ", once: " + line);
            }
        }
        return new RefusalsByRule(statuses);
    }

    /** The operations of which some allowed call is refused. */
    public Set<String> operations() {
        return statuses.keySet().stream()
                .map(call -> call.substring(0, call.lastIndexOf(" as ")))
                .collect(Collectors.toSet());
    }

    /** Whether a rule refuses an allowed call. */
    boolean hasRowFor(String operation, String column) {
        return statuses.containsKey(call(operation, column));
    }

    private static String call(String operation, String column) {
        return operation + " as " + column;
    }

    /** What a call of the table is answered with. */
    String expected(String operation, String column, String outcome) {
        String call = call(operation, column);
        if (!outcome.equals(AuthorisationTable.ALLOW) || !statuses.containsKey(call)) {
            return outcome;
        }
        unused.remove(call);
        return statuses.get(call);
    }

    /** Calls that were not asked for, or that the table does not allow. */
    Set<String> unused() {
        return unused;
    }
}
