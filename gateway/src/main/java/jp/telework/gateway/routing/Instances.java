package jp.telework.gateway.routing;

import io.vertx.circuitbreaker.CircuitBreaker;
import io.vertx.circuitbreaker.CircuitBreakerOptions;
import io.vertx.circuitbreaker.CircuitBreakerState;
import io.vertx.core.Vertx;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The instances of one service, in turn. One that keeps failing is left alone for a moment (its breaker is open), one
 * that says it is down is asked last.
 */
final class Instances {

    private static final int NEVER = -1;
    private static final long WINDOW_MILLIS = 10_000;

    private final List<Instance> all = new ArrayList<>();
    private final Predicate<String> isDown;
    private final AtomicInteger turn = new AtomicInteger();

    /** @param isDown what the health checks last saw, by the instance's name */
    Instances(Vertx vertx, Upstream upstream, UpstreamConfig settings, Predicate<String> isDown) {
        this.isDown = isDown;
        CircuitBreakerOptions options = new CircuitBreakerOptions()
                .setMaxFailures(settings.breakerFailures())
                .setFailuresRollingWindow(WINDOW_MILLIS)
                .setResetTimeout(settings.breakerPause().toMillis())
                // Attempt has its own clock, which leaves out the time that a client takes to send.
                .setTimeout(NEVER);
        for (int i = 0; i < upstream.addresses().size(); i++) {
            String name = upstream.instance(i);
            all.add(new Instance(name, upstream.addresses().get(i), CircuitBreaker.create(name, vertx, options)));
        }
    }

    /** Those worth asking now, in this order; none when all are being left alone. */
    List<Instance> inTurn() {
        List<Instance> asked = new ArrayList<>(all.size());
        List<Instance> lastResort = new ArrayList<>();
        int first = Math.floorMod(turn.getAndIncrement(), all.size());
        for (int i = 0; i < all.size(); i++) {
            Instance instance = all.get((first + i) % all.size());
            if (instance.breaker().state() != CircuitBreakerState.OPEN) {
                (isDown.test(instance.name()) ? lastResort : asked).add(instance);
            }
        }
        asked.addAll(lastResort);
        return asked;
    }

    /** @param name as in the health checks */
    record Instance(String name, URI address, CircuitBreaker breaker) {}
}
