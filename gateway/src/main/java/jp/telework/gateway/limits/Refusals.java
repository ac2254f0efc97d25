package jp.telework.gateway.limits;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts what the gateway ends or refuses to protect itself, where the counter of requests does not see or tell it. */
final class Refusals {

    private Refusals() {}

    static Counter counter(MeterRegistry registry, String reason) {
        return Counter.builder("telework.gateway.refusals")
                .description("requests and connections that were refused to protect the gateway")
                .tag("reason", reason)
                .register(registry);
    }
}
