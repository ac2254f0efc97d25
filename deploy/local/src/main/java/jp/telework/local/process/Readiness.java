package jp.telework.local.process;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import jp.telework.local.StackFailure;

/** Waits for a component without outliving its end. */
public final class Readiness {

    private static final long PAUSE_MILLIS = 200;

    private final ProcessGroup group;
    private final Duration limit;

    public Readiness(ProcessGroup group, Duration limit) {
        this.group = group;
        this.limit = limit;
    }

    public void await(ProcessSpec spec, BooleanSupplier ready) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (group.isClosed()) {
                throw new CancellationException("the stack is being stopped");
            }
            if (group.failure().isDone()) {
                throw group.failure().join();
            }
            if (System.nanoTime() > deadline) {
                throw tooSlow(spec);
            }
            pause();
        }
    }

    private StackFailure tooSlow(ProcessSpec spec) {
        String title = spec.component().title();
        return new StackFailure(
                title + " が " + limit.toSeconds() + " 秒以内に応答しません",
                title + " was not ready within " + limit.toSeconds() + " s",
                spec.log());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
