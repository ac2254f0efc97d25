package jp.telework.test;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where the database keeps a word, in whatever table. What a rule of retention erases stands nowhere afterwards. */
public final class StoredWords {

    private static final String COLUMNS = """
        SELECT c.table_name, c.column_name FROM information_schema.columns c
        JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
          AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY')
        """;

    private StoredWords() {}

    /** Every column, such as {@code event.data}, in which one of the words stands. */
    public static Set<String> holders(List<String> words) {
        return TestDatabase.get().asAdministrator(statement -> {
            List<String[]> columns = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(COLUMNS)) {
                while (row.next()) {
                    columns.add(new String[] {row.getString(1), row.getString(2)});
                }
            }
            Set<String> holders = new TreeSet<>();
            for (String[] column : columns) {
                String any = String.join(
                        " OR ",
                        words.stream()
                                .map(word -> "position('" + word + "' IN \"" + column[1] + "\"::text) > 0")
                                .toList());
                try (ResultSet row =
                        statement.executeQuery("SELECT EXISTS (SELECT FROM \"" + column[0] + "\" WHERE " + any + ")")) {
                    row.next();
                    if (row.getBoolean(1)) {
                        holders.add(column[0] + "." + column[1]);
                    }
                }
            }
            return holders;
        });
    }
}
