package jp.telework.test.authorisation;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.telework.test.TestDatabase;

/** How many rows each table has, but those of the audit trail, where a refused attempt is a row. */
record StoredRows(Map<String, Long> counts) {

    private static final String TABLES = """
            SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
              AND relname NOT LIKE 'audit%' AND relname NOT LIKE 'flyway%'
            """;

    static StoredRows now() {
        return TestDatabase.get().asAdministrator(statement -> {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery(TABLES)) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            String counting = tables.stream()
                    .map(table -> "SELECT '" + table + "', count(*) FROM \"" + table + "\"")
                    .collect(Collectors.joining(" UNION ALL "));
            Map<String, Long> counts = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(counting)) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getLong(2));
                }
            }
            return new StoredRows(counts);
        });
    }

    List<String> differencesFrom(StoredRows later) {
        return counts.entrySet().stream()
                .filter(count -> !count.getValue().equals(later.counts.get(count.getKey())))
                .map(count ->
                        count.getKey() + " had " + count.getValue() + " rows, has " + later.counts.get(count.getKey()))
                .toList();
    }
}
