package jp.telework.platform.outage;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells expected failures, such as a database that is away, from failures that an operator must look into. */
public final class Outages {

    /** Longer chains of causes than this are loops. */
    private static final int MOST_CAUSES = 40;

    /**
     * SQL states of a server that is there but gives up on a session or a statement: a statement took too long, a lock was
     * not free in time, a session was idle in a transaction, a transaction took too long. Nothing of it was committed. The
     * last is the driver's: it was interrupted while it connected, because the request for which it did had waited enough.
     */
    private static final Set<String> GIVEN_UP = Set.of("57014", "55P03", "25P03", "25P04", "99999");

    /** Connection lost; out of connections, memory or disk; the server goes down or comes up. */
    private static final List<String> CLASSES_OF_STATES = List.of("08", "53", "57P");

    private static final Set<String> CUT = Set.of("connection reset", "broken pipe", "connection was closed");

    private Outages() {}

    /** Whether the database could not be reached in time, or gave up. */
    public static boolean databaseIsAway(Throwable failure) {
        return find(failure, Outages::isOfTheDatabase) != null;
    }

    /** Whether the connection over which the request came is gone. */
    public static boolean connectionWasCut(Throwable failure) {
        return find(failure, Outages::isOfAConnection) != null;
    }

    /** What went wrong, without line breaks. */
    public static String inOneLine(Throwable failure) {
        @Nullable Throwable cause = find(failure, Outages::isOfTheDatabase);
        Throwable told = cause == null ? failure : cause;
        return (told.getClass().getSimpleName() + ": " + told.getMessage()).replaceAll("\\s+", " ");
    }

    private static boolean isOfTheDatabase(Throwable cause) {
        if (cause instanceof JDBCConnectionException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = sql.getSQLState();
        // The server and the driver always give a state. The pool gives none: no connection came free or could be made.
        return state == null
                || GIVEN_UP.contains(state)
                || CLASSES_OF_STATES.stream().anyMatch(state::startsWith);
    }

    private static boolean isOfAConnection(Throwable cause) {
        if (cause instanceof HttpClosedException || cause instanceof ClosedChannelException) {
            return true;
        }
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof IOException && CUT.stream().anyMatch(message::contains);
    }

    /** Looks through causes and suppressed failures: the transaction manager hides what it met in the latter. */
    private static @Nullable Throwable find(Throwable failure, Predicate<Throwable> wanted) {
        Deque<Throwable> left = new ArrayDeque<>(List.of(failure));
        for (int seen = 0; !left.isEmpty() && seen < MOST_CAUSES; seen++) {
            Throwable cause = left.remove();
            if (wanted.test(cause)) {
                return cause;
            }
            if (cause.getCause() != null) {
                left.add(cause.getCause());
            }
            left.addAll(List.of(cause.getSuppressed()));
        }
        return null;
    }
}
