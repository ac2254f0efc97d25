package jp.telework.bench.measure;

import java.util.Map;

/**
 * One measurement.
 *
 * @param nanos CPU time of each group
 * @param foreign what others used of the machine, 0 to 1
 */
public record Measured(Latencies latencies, double seconds, Map<String, Long> nanos, double foreign) {

    public Measured {
        nanos = Map.copyOf(nanos);
    }

    public double perSecond() {
        return latencies.count() / seconds;
    }

    /** CPU µs of a group for one operation. */
    public double micros(String group) {
        return nanos.getOrDefault(group, 0L) / 1000.0 / latencies.count();
    }
}
