package jp.telework.test.database;

/**
 * Counts the service's round trips to its database on the socket: each time that it waits for an answer after it sent
 * something. Statements that travel in one message are one round trip.
 */
public final class RoundTrips {

    /** Parameter of the address of a database; its connections are counted. */
    public static final String COUNTED = "socketFactory=jp.telework.test.database.CountedSockets";

    /**
     * Test classes and the service's classes may be loaded by different class loaders; the properties are common. They hold
     * texts alone: libraries fail on anything else when the service starts again.
     */
    private static final String COUNTER = "telework.test.roundTrips";

    private RoundTrips() {}

    /** How many a call takes, those of other connections in that time included. */
    public static long of(Runnable call) {
        long before = counted();
        call.run();
        return counted() - before;
    }

    static void count() {
        System.getProperties()
                .merge(COUNTER, "1", (counted, one) -> Long.toString(Long.parseLong((String) counted) + 1));
    }

    private static long counted() {
        return Long.parseLong(System.getProperty(COUNTER, "0"));
    }
}
