package jp.telework.test.database;

import java.sql.ResultSet;
import java.util.Set;
import java.util.TreeSet;
import jp.telework.test.TestDatabase;

/** Functions that run with the rights of their owner (SECURITY DEFINER). */
public final class DefinerFunctions {

    /** PostgreSQL looks into the caller's temporary tables first, unless the path names them last. */
    private static final String UNFIXED = """
            SELECT p.proname FROM pg_proc p
            WHERE p.prosecdef AND p.pronamespace = 'public'::regnamespace
              AND NOT coalesce(p.proconfig, '{}') @> ARRAY['search_path=public, pg_temp']
            """;

    private DefinerFunctions() {}

    /** Those whose names of tables a caller could fill with tables of its own. */
    public static Set<String> withoutFixedPath() {
        return TestDatabase.get().asAdministrator(statement -> {
            Set<String> names = new TreeSet<>();
            try (ResultSet row = statement.executeQuery(UNFIXED)) {
                while (row.next()) {
                    names.add(row.getString(1));
                }
            }
            return names;
        });
    }
}
