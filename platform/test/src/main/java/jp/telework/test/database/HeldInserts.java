package jp.telework.test.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import jp.telework.test.TestDatabase;

/**
 * Keeps rows from being added to a table until several transactions have counted it: what follows shows whether they counted past
 * each other, however fast the machine is.
 */
public final class HeldInserts {

    private static final long PATIENCE_MILLIS = 4_000;

    private HeldInserts() {}

    /**
     * Runs a race, and lets its inserts go on together.
     *
     * @param waiting how many of them to wait for; fewer go on after four seconds
     */
    public static void into(String table, int waiting, Runnable race) {
        CompletableFuture<Void> running = TestDatabase.get().asAdministrator(statement -> {
            statement.execute("BEGIN");
            statement.execute("LOCK TABLE " + table + " IN SHARE MODE");
            CompletableFuture<Void> begun = CompletableFuture.runAsync(race);
            long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
            while (waitingFor(table, statement) < waiting && System.nanoTime() < until) {
                LockSupport.parkNanos(20_000_000);
            }
            statement.execute("COMMIT");
            return begun;
        });
        running.join();
    }

    private static int waitingFor(String table, Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND relation = '" + table + "'::regclass")) {
            row.next();
            return row.getInt(1);
        }
    }
}
