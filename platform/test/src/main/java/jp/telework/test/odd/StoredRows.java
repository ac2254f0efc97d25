package jp.telework.test.odd;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.telework.test.TestDatabase;

/**
 * How many rows each table has, but those of the audit trail, where a refused attempt is a row.
 *
 * @param counts by table
 * @param writers by table, the sum of the transactions that wrote its rows last: an update changes it; zero where only rows
 *     are counted
 */
public record StoredRows(Map<String, Long> counts, Map<String, Long> writers) {

    private static final String TABLES = """
            SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
              AND relname NOT LIKE 'audit%' AND relname NOT LIKE 'flyway%'
            """;

    /** How many rows there are. */
    static StoredRows now() {
        return read("0");
    }

    /** How many rows there are, and who wrote them: a row that is written again is a difference, too. */
    public static StoredRows exactly() {
        return read("coalesce(sum(xmin::text::bigint), 0)");
    }

    private static StoredRows read(String writers) {
        return TestDatabase.get().asAdministrator(statement -> {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(TABLES)) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            String counting = tables.stream()
                    .map(table -> "SELECT '" + table + "', count(*), " + writers + " FROM \"" + table + "\"")
                    .collect(Collectors.joining(" UNION ALL "));
            Map<String, Long> counts = new TreeMap<>();
            Map<String, Long> writing = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(counting)) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                    writing.put(rows.getString(1), rows.getLong(3));
                }
            }
            return new StoredRows(counts, writing);
        });
    }

    /** One line for each table that is different. */
    public List<String> differencesFrom(StoredRows later) {
        return counts.keySet().stream()
                .filter(table -> !Objects.equals(counts.get(table), later.counts.get(table))
                        || !Objects.equals(writers.get(table), later.writers.get(table)))
                .map(table -> Objects.equals(counts.get(table), later.counts.get(table))
                        ? table + " has rows that were written again"
                        : table + " had " + counts.get(table) + " rows, has " + later.counts.get(table))
                .toList();
    }
}
