package jp.telework.kernel.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;

/**
 * How many requests of a replica may do something costly at the same time. A few may wait briefly for a place; all
 * others get a Retry-After, because waiting requests hold threads as well.
 */
public final class Places {

    private static final int RETRY_SECONDS = 2;

    private final Semaphore free;
    private final Semaphore line;
    private final Duration patience;

    /** Places without a line. */
    public Places(int number) {
        this(number, 0, Duration.ZERO);
    }

    /**
     * Places with a line before them.
     *
     * @param waiting how many may stand in the line
     * @param patience how long each of them waits
     */
    public Places(int number, int waiting, Duration patience) {
        this.free = new Semaphore(number, true);
        this.line = new Semaphore(waiting);
        this.patience = patience;
    }

    /**
     * Takes a place. The caller must {@link #leave()} it exactly once.
     *
     * @throws Refusal SERVICE_UNAVAILABLE with Retry-After when none is free
     */
    public void take() {
        if (!free.tryAcquire() && !waited()) {
            throw Refusal.of(CommonError.SERVICE_UNAVAILABLE).with("retryAfterSeconds", RETRY_SECONDS);
        }
    }

    private boolean waited() {
        if (!line.tryAcquire()) {
            return false;
        }
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            line.release();
        }
    }

    public void leave() {
        free.release();
    }

    /**
     * Works while having a place.
     *
     * @throws Refusal SERVICE_UNAVAILABLE with Retry-After when none is free
     */
    public <T> T during(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            leave();
        }
    }
}
