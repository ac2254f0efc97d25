package jp.telework.platform.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.telework.platform.persistence.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Statements that travel to the server together and are answered together. It runs them in their order and skips the rest
 * when one fails. (The driver sends a prepared text of several statements that way, each planned once for itself.)
 */
final class StatementBatch {

    private final List<String> statements = new ArrayList<>();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /**
     * Appends a statement.
     *
     * @param values of its question marks: texts, numbers, UUIDs, dates, instants; null is allowed
     */
    void add(String statement, @Nullable Object... values) {
        add(statement, Arrays.asList(values));
    }

    void add(String statement, List<@Nullable Object> values) {
        statements.add(statement);
        parameters.addAll(values);
    }

    void add(StatementBatch other) {
        statements.addAll(other.statements);
        parameters.addAll(other.parameters);
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    void clear() {
        statements.clear();
        parameters.clear();
    }

    void send(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(String.join(";\n", statements))) {
            Sql.fill(statement, parameters.toArray());
            statement.execute();
        }
    }
}
