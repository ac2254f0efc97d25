package jp.telework.platform.command;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import jp.telework.platform.problem.Causes;
import org.hibernate.StaleStateException;

/**
 * When the same work, done again from the start, may succeed; and how often and how long one command tries. Its client
 * waits meanwhile, so a command that has used up its time gives up, even with attempts left.
 */
final class Retry {

    private static final int ATTEMPTS = 4;
    private static final Duration TIME = Duration.ofSeconds(10);

    /**
     * Serialization failure and deadlock: PostgreSQL asks to try the whole transaction again (manual §13.5). Unique
     * or exclusion violation: a rival was first; done again, the work sees the rival's row and says what that means.
     */
    private static final Set<String> STATES = Set.of("40001", "40P01", "23505", "23P01");

    private final long start = System.nanoTime();
    private int attempts = 1;

    static boolean mayHelp(Throwable failure) {
        if (Causes.find(failure, OptimisticLockException.class) != null
                || Causes.find(failure, StaleStateException.class) != null
                || Causes.find(failure, JournalWriter.KeyTakenMeanwhile.class) != null) {
            return true;
        }
        SQLException sql = Causes.find(failure, SQLException.class);
        return sql != null && sql.getSQLState() != null && STATES.contains(sql.getSQLState());
    }

    /**
     * Waits a short random time, so that rivals do not meet again at once.
     *
     * @return false, at once, when another attempt would be one too many
     */
    boolean again() {
        if (attempts == ATTEMPTS || System.nanoTime() - start > TIME.toNanos()) {
            return false;
        }
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L * attempts + 6));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
        attempts++;
        return true;
    }
}
