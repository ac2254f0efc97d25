package jp.telework.bench.soak;

import java.net.http.HttpResponse;
import java.util.Set;

/**
 * One kind of request of the mix.
 *
 * @param weight how often, beside the others
 * @param good statuses that are as they should be; a refusal is good where it is asked for
 */
record Operation(String name, int weight, Set<Integer> good, Step step) {

    Operation {
        good = Set.copyOf(good);
    }

    static Operation of(String name, int weight, int good, Step step) {
        return new Operation(name, weight, Set.of(good), step);
    }

    /** Sends the request. */
    interface Step {
        HttpResponse<?> take();
    }
}
