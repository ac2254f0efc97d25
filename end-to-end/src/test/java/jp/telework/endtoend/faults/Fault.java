package jp.telework.endtoend.faults;

import java.time.Duration;
import java.util.Set;

/**
 * Something that goes wrong while the suite is used.
 *
 * @param name for the table and for {@code -Dtelework.faults=…}
 * @param healsWithin after the fault's end, everything is answered again after this time
 * @param tolerated what clients may also see because of the fault itself, such as {@link Tally#LOST}
 * @param strike brings the fault about and returns at its end
 */
record Fault(String name, Duration healsWithin, Set<String> tolerated, Strike strike) {

    /** Brings the fault about, and ends it. */
    interface Strike {
        void on(Stage stage) throws Exception;
    }

    static Fault of(String name, int healsWithinSeconds, Strike strike) {
        return new Fault(name, Duration.ofSeconds(healsWithinSeconds), Set.of(), strike);
    }

    /** Connections that are cut are part of this fault: the gateway itself is gone. */
    Fault losesConnections() {
        return new Fault(name, healsWithin, Set.of(Tally.LOST), strike);
    }

    @Override
    public String toString() {
        return name;
    }
}
