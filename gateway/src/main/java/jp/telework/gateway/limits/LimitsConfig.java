package jp.telework.gateway.limits;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;

/** Limits on how often, how many at once and how slowly clients may send. The numbers and their reasons are in docs/adr/0015. */
public interface LimitsConfig {

    /** Whether requests are counted at all. */
    @WithDefault("true")
    boolean enabled();

    /** Requests without a valid token, by address (of IPv6 the first 64 bits). */
    Rate address();

    /** Public requests that change something, by address; counted beside {@link #address()}. */
    Rate publicWrite();

    /** Requests of one caller: a person, or a system by its client id. */
    Rate client();

    /** Requests of all callers of one organisation together. */
    Rate organisation();

    /** Other numbers for single clients, by client id, such as a back office that exports at night. */
    @ConfigDocMapKey("client-id")
    Map<String, Rate> clients();

    /**
     * Whether all replicas count together, in the database that {@code quarkus.datasource.*} names (and
     * {@code quarkus.datasource.active=true}). Otherwise each replica counts for itself.
     */
    @WithDefault("false")
    boolean shared();

    /**
     * How many requests may be under way in this process. Reads of the public are refused from 70 % of it on, other
     * reads from 85 %, and everything at 100 %.
     */
    @WithDefault("1000")
    int mostUnderWay();

    /** How long the head of a request may take from its first byte to its end. */
    @WithDefault("10s")
    Duration slowestHead();

    /** The least a client must send of a body, in bytes per second, looked at every {@link #bodyPeriod()}. */
    @WithDefault("100")
    int slowestBody();

    /** How often the pace of a body is looked at. */
    @WithDefault("10s")
    Duration bodyPeriod();

    /** How long the client may leave an answer untouched that waits for it; then the connection ends. */
    @WithDefault("30s")
    Duration stalledAnswer();

    /** How many further requests a connection may have sent before the first is answered; one more ends it. */
    @WithDefault("32")
    int mostPipelined();

    /** A token bucket, so many in a burst and so many afterwards, and how many may be under way together. */
    interface Rate {

        /** The most at one moment, after a pause. */
        int burst();

        /** How many are added … */
        int requests();

        /** … in this time. */
        @WithDefault("1s")
        Duration per();

        /**
         * The most under way together, such as long polls. Below the connections that an event loop has to a service
         * ({@code telework.upstream.<name>.max-connections}), or one caller could hold them all.
         */
        @WithDefault("40")
        int atOnce();
    }
}
