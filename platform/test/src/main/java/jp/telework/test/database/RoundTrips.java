package jp.telework.test.database;

import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts the service's round trips to its database on the socket: each time that it waits for an answer after it sent
 * something. Statements that travel in one message are one round trip.
 */
public final class RoundTrips {

    /** Parameter of the address of a database; its connections are counted. */
    public static final String COUNTED = "socketFactory=jp.telework.test.database.CountedSockets";

    /** Test classes and the service's classes may be loaded by different class loaders; the properties are common. */
    private static final String COUNTER = "telework.test.roundTrips";

    private RoundTrips() {}

    /** How many a call takes, those of other connections in that time included. */
    public static long of(Runnable call) {
        long before = counter().get();
        call.run();
        return counter().get() - before;
    }

    static void count() {
        counter().incrementAndGet();
    }

    private static AtomicLong counter() {
        Properties shared = System.getProperties();
        return (AtomicLong) shared.computeIfAbsent(COUNTER, unused -> new AtomicLong());
    }
}
