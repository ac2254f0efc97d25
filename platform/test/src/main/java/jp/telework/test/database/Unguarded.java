package jp.telework.test.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import jp.telework.test.TestDatabase;

/**
 * The control of a race: the service's own statements run without one of their guards. It fails when the guard was not met,
 * so that a guard that is written anew asks for a control anew.
 */
public final class Unguarded {

    private Unguarded() {}

    /**
     * Runs a race while a condition of a statement holds always.
     *
     * @param condition as it stands in the SQL that is sent, with question marks for parameters
     */
    public static void without(String condition, Runnable race) {
        replacing(condition, "(" + condition + " OR true)", race);
    }

    /** Runs a race while a part of a statement is another, such as no lock. */
    public static void replacing(String part, String by, Runnable race) {
        AtomicLong met = new AtomicLong();
        SentSql.changed(
                sql -> {
                    if (!sql.contains(part)) {
                        return sql;
                    }
                    met.incrementAndGet();
                    return sql.replace(part, by);
                },
                race);
        assertThat(met).as("statements with " + part).hasPositiveValue();
    }

    /**
     * Runs a race without the constraints of a table that stand behind its statements, and restores them.
     *
     * @param containing part of their definitions
     * @param tidy a statement that takes away, after the race, what the constraints forbid
     */
    public static void withoutConstraint(String table, String containing, Runnable race, String tidy) {
        TestDatabase database = TestDatabase.get();
        Map<String, String> constraints = constraints(database, table, containing);
        assertThat(constraints)
                .as("constraints of %s with %s", table, containing)
                .isNotEmpty();
        constraints.keySet().forEach(name -> database.execute("ALTER TABLE " + table + " DROP CONSTRAINT " + name));
        try {
            race.run();
        } finally {
            List<String> restore = new ArrayList<>(List.of(tidy));
            constraints.forEach((name, definition) ->
                    restore.add("ALTER TABLE " + table + " ADD CONSTRAINT " + name + " " + definition));
            restore.forEach(database::execute);
        }
    }

    private static Map<String, String> constraints(TestDatabase database, String table, String containing) {
        return database.asAdministrator(statement -> {
            Map<String, String> found = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT conname, pg_get_constraintdef(oid) AS definition" + " FROM pg_constraint WHERE conrelid = '"
                            + table + "'::regclass AND contype IN ('c', 'x', 'u')")) {
                while (row.next()) {
                    if (row.getString("definition").contains(containing)) {
                        found.put(row.getString("conname"), row.getString("definition"));
                    }
                }
            }
            return found;
        });
    }
}
