package jp.telework.platform.command;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import jp.telework.platform.problem.Causes;
import org.hibernate.StaleStateException;

/** When the same work, done again from the start, may succeed. */
final class Retry {

    /**
     * Serialization failure and deadlock: PostgreSQL asks to try the whole transaction again (manual §13.5). Unique
     * or exclusion violation: a rival was first; done again, the work sees the rival's row and says what that means.
     */
    private static final Set<String> STATES = Set.of("40001", "40P01", "23505", "23P01");

    private Retry() {}

    static boolean mayHelp(Throwable failure) {
        if (Causes.find(failure, OptimisticLockException.class) != null
                || Causes.find(failure, StaleStateException.class) != null
                || Causes.find(failure, JournalWriter.KeyTakenMeanwhile.class) != null) {
            return true;
        }
        SQLException sql = Causes.find(failure, SQLException.class);
        return sql != null && sql.getSQLState() != null && STATES.contains(sql.getSQLState());
    }

    /** A short random wait, so that rivals do not meet again at once. */
    static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L * attempt + 6));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
