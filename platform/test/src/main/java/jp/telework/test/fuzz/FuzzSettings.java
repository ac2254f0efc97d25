package jp.telework.test.fuzz;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much is sent, and from which seed.
 *
 * @param requests the least number of requests to one service
 * @param seed the same seed gives the same mutations of the same contract
 * @param only a part of an operation's name; other operations are left out
 */
public record FuzzSettings(int requests, long seed, String only) {

    /** Over all services together. */
    private static final int REQUESTS = 20_000;

    private static final int SERVICES = 4;
    private static final long SEED = 20_261_129;

    /**
     * One service's share of {@code -Dfuzz.requests}. {@code -Dfuzz.seed} is a number or {@code random}; without it CI sends
     * the same requests each time. {@code -Dfuzz.only} is a part of an operation's name.
     */
    public static FuzzSettings ofService() {
        int requests = Integer.getInteger("fuzz.requests", REQUESTS);
        String seed = System.getProperty("fuzz.seed", Long.toString(SEED));
        return new FuzzSettings(
                (requests + SERVICES - 1) / SERVICES,
                seed.equals("random") ? System.nanoTime() : Long.parseLong(seed),
                System.getProperty("fuzz.only", ""));
    }

    boolean includes(String operation) {
        return operation.contains(only);
    }

    /** Those of some operations that are walked. */
    Set<String> of(Set<String> operations) {
        return operations.stream().filter(this::includes).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String toString() {
        return "-Dfuzz.seed=" + seed + " -Dfuzz.requests=" + requests * SERVICES;
    }
}
