package jp.telework.platform.startup;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Stops a start on a schema from which a later release took away what this code reads. Migrations that this code does
 * not know are no obstacle by themselves: during a roll-out and after a rollback the schema is ahead of the code.
 *
 * <p>Flyway asks before it validates and migrates, and therefore before Hibernate compares its entities with the
 * tables: the reason is the one line that the operator reads. Flyway makes the object, through its public constructor.
 */
public final class SchemaContract implements Callback {

    static final int EXIT_CODE = 78; // EX_CONFIG of sysexits.h: starting again does not help

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            if (exists(statement)) {
                check(context.getConnection(), known(context.getConfiguration()));
            }
        } catch (SQLException e) {
            throw new FlywayException("the table schema_contract cannot be read", e);
        }
    }

    @Override
    public String getCallbackName() {
        return "schema-contract";
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT to_regclass('schema_contract') IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static void check(Connection connection, Set<String> known) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT step, needs, reason FROM schema_contract ORDER BY step DESC")) {
            while (row.next()) {
                if (!known.contains(row.getString("needs"))) {
                    throw new PreventFurtherStepsException(
                            refusal(row.getString("step"), row.getString("needs"), row.getString("reason")), EXIT_CODE);
                }
            }
        }
    }

    private static String refusal(String step, String needs, String reason) {
        return "データベースの構造がこの版より新しいため起動できません（縮小段階 " + step + " には " + needs + " を知る版が必要です）"
                + " / refusing to start: the schema is ahead by the contract step " + step + " (" + reason
                + "), which needs code that knows migration " + needs + "; deploy a newer release";
    }

    /** The migrations that came with this code, such as {@code V0131}. */
    private static Set<String> known(Configuration flyway) {
        MigrationInfo[] all =
                new FluentConfiguration().configuration(flyway).load().info().all();
        return Arrays.stream(all)
                .filter(MigrationInfo::isVersioned)
                .filter(migration -> resolved(migration.getState()))
                .map(migration -> "V" + migration.getVersion().getRawVersion())
                .collect(Collectors.toSet());
    }

    private static boolean resolved(MigrationState state) {
        return state.isResolved();
    }
}
