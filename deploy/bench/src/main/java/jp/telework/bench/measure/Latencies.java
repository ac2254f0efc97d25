package jp.telework.bench.measure;

import java.util.Arrays;

/** How long each of many operations took, in nanoseconds. */
public final class Latencies {

    private static final double NANOS_OF_MILLI = 1_000_000.0;

    private long[] nanos;
    private int count;

    public Latencies(int expected) {
        this.nanos = new long[Math.max(expected, 16)];
    }

    /** So many operations of which the single times are not known. */
    public static Latencies unknown(int count) {
        Latencies latencies = new Latencies(count);
        latencies.count = count;
        return latencies;
    }

    public synchronized void add(long duration) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = duration;
    }

    public synchronized int count() {
        return count;
    }

    /** The time within which this share of the operations ended, in milliseconds. */
    public synchronized double millis(double share) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int index = (int) Math.ceil(share * count) - 1;
        return sorted[Math.min(count - 1, Math.max(0, index))] / NANOS_OF_MILLI;
    }
}
