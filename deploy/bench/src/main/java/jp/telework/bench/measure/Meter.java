package jp.telework.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Measures a piece of work: its time, the CPU time of each named group of processes, and what others used meanwhile. */
public final class Meter {

    private static final long NANOS_OF_SECOND = 1_000_000_000L;

    private final Map<String, Long> groups = new LinkedHashMap<>();
    private final double mostForeign;

    /** @param mostForeign what others may use of the machine, 0 to 1; with more, a measurement does not count */
    public Meter(double mostForeign) {
        this.mostForeign = mostForeign;
    }

    /** A group is a process with all its descendants. This program is counted as ours, without a name. */
    public Meter watch(String group, long pid) {
        groups.put(group, pid);
        return this;
    }

    /** Work that tells how many operations it was. */
    public interface Work {
        Latencies run();
    }

    public Measured measure(Work work) {
        Map<String, Long> before = usage();
        long busy = Proc.busyNanos();
        long start = System.nanoTime();
        Latencies latencies = work.run();
        double seconds = (System.nanoTime() - start) / (double) NANOS_OF_SECOND;
        busy = Proc.busyNanos() - busy;
        Map<String, Long> used = usage();
        used.replaceAll((group, nanos) -> nanos - before.getOrDefault(group, 0L));
        long ours = used.values().stream().mapToLong(Long::longValue).sum();
        double foreign = Math.max(0, busy - ours) / (seconds * Proc.cores() * NANOS_OF_SECOND);
        return new Measured(latencies, seconds, used, foreign);
    }

    /** What others use now, as a share of the machine. */
    public double foreign(long millis) {
        return measure(() -> {
                    sleep(millis);
                    return new Latencies(0);
                })
                .foreign();
    }

    /** Waits until the machine is ours, at most so long; tells whether it is. */
    public boolean awaitQuiet(int seconds) {
        for (int i = 0; i < seconds; i++) {
            if (foreign(1000) <= mostForeign) {
                return true;
            }
        }
        return false;
    }

    /** Whether the machine was ours while this was measured. */
    public boolean isQuiet(Measured measured) {
        return measured.foreign() <= mostForeign;
    }

    private Map<String, Long> usage() {
        Map<String, Long> usage = new LinkedHashMap<>();
        groups.forEach((group, pid) -> usage.put(group, Proc.treeNanos(pid)));
        // Groups may be this program's own children.
        long own = Proc.treeNanos(ProcessHandle.current().pid());
        for (Map.Entry<String, Long> group : groups.entrySet()) {
            own -= isOurChild(group.getValue()) ? usage.getOrDefault(group.getKey(), 0L) : 0;
        }
        usage.put("driver", own);
        return usage;
    }

    private static boolean isOurChild(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(ProcessHandle::parent)
                .filter(ProcessHandle.current()::equals)
                .isPresent();
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
