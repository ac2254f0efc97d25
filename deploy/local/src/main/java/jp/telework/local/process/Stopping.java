package jp.telework.local.process;

import java.time.Duration;
import java.util.List;

/** Ends a process with everything that it started: first politely, then by force. */
public final class Stopping {

    /** Longer than the services' own limit for requests under way. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private static final Duration DESCENDANT_GRACE = Duration.ofSeconds(3);

    private static final long PAUSE_MILLIS = 20;

    private Stopping() {}

    public static void stop(ProcessHandle process, StopSignal signal) {
        stop(process, signal, GRACE);
    }

    static void stop(ProcessHandle process, StopSignal signal, Duration grace) {
        List<ProcessHandle> descendants = process.descendants().toList();
        signal.sendTo(process);
        if (!endsWithin(process, grace)) {
            process.destroyForcibly();
            endsWithin(process, GRACE);
        }
        // What outlives its parent was never asked.
        descendants.forEach(ProcessHandle::destroy);
        for (ProcessHandle descendant : descendants) {
            if (!endsWithin(descendant, DESCENDANT_GRACE)) {
                descendant.destroyForcibly();
                endsWithin(descendant, DESCENDANT_GRACE);
            }
        }
    }

    /** @return whether the process has ended */
    public static boolean endsWithin(ProcessHandle process, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (ProcessIdentity.isRunning(process) && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !ProcessIdentity.isRunning(process);
    }
}
