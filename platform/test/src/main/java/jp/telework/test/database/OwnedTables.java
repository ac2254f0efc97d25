package jp.telework.test.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import jp.telework.test.TestDatabase;

/** The tables whose rows belong to organisations, and the policies that keep them apart. */
public final class OwnedTables {

    private static final String TABLES = """
            SELECT c.relname FROM pg_class c
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND %s
            """;
    private static final String KEPT = "c.relrowsecurity AND c.relforcerowsecurity"
            + " AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)";

    private OwnedTables() {}

    /** Tables with a column of a name that no policy keeps, by their names. */
    public static Set<String> withoutPolicy(String column) {
        return names("NOT (" + KEPT + ") AND EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid"
                + " AND a.attname = '" + column + "' AND NOT a.attisdropped)");
    }

    /** Tables that a policy keeps, for their owner as well. */
    public static Set<String> withPolicy() {
        return names(KEPT);
    }

    /**
     * How many rows of a table the service's role sees in a transaction that is kept to an organisation.
     *
     * @param organisation empty for a transaction that is kept to none
     */
    public static long seenBy(String organisation, String table) throws SQLException {
        return TestDatabase.get().asService(statement -> {
            statement.getConnection().setAutoCommit(false);
            statement.execute("SELECT set_config('telework.organisation', '" + organisation + "', true)");
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                row.next();
                return row.getLong(1);
            } finally {
                statement.getConnection().rollback();
            }
        });
    }

    private static Set<String> names(String condition) {
        return TestDatabase.get().asAdministrator(statement -> {
            Set<String> names = new TreeSet<>();
            try (ResultSet row = statement.executeQuery(TABLES.formatted(condition))) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        });
    }
}
