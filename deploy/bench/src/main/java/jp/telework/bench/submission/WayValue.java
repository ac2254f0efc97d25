package jp.telework.bench.submission;

import jp.telework.bench.measure.Measured;

/**
 * One measurement of a way.
 *
 * @param averageMillis as pgbench says; NaN where each time is known
 * @param quiet whether the machine was ours
 */
record WayValue(Measured measured, double perSecond, double averageMillis, boolean quiet) {

    double p50() {
        return Double.isNaN(averageMillis) ? measured.latencies().millis(0.5) : averageMillis;
    }

    double p99() {
        return Double.isNaN(averageMillis) ? measured.latencies().millis(0.99) : Double.NaN;
    }

    /** CPU µs of all that the bench watches, for one submission. */
    double allMicros() {
        return SubmissionReport.GROUPS.stream().mapToDouble(measured::micros).sum();
    }

    double busy() {
        return allMicros() * measured.perSecond() / 1e6 / Runtime.getRuntime().availableProcessors();
    }
}
