package jp.telework.kernel.identity;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the identity provider publishes a key, and fetches its keys when a token names another one. A key is absent
 * only when a fetch that began after its first token came has not found it. So a provider may sign with a new key as soon as
 * it publishes it, however often it does.
 *
 * <p>A fetch begins at the earliest a fixed time after the last one began, however many unknown keys are named: calls wait
 * for the next fetch together. So a flood of unknown keys delays the tokens of a new key by that time and the fetch itself,
 * and no longer. When too many calls wait, or for too many keys, further ones are told that their token cannot be judged now,
 * not that it is wrong. What the provider said last counts while it is away.
 */
public final class KnownKeys {

    /** More calls than this do not wait. */
    public static final int MOST_WAITING = 500;

    /** A fetch is asked about no more keys than this; a provider has a handful. */
    public static final int MOST_KEYS = 64;

    /** What can be said about a key. */
    public enum Answer {
        /** Tokens that it signed can be verified. */
        PUBLISHED,
        /** The provider was asked and does not publish it. */
        ABSENT,
        /** The provider cannot be asked, or too many wait for its answer. */
        UNAVAILABLE
    }

    /** Fetches the names of all keys that the provider publishes. */
    public interface Provider {
        CompletionStage<Set<String>> fetch();
    }

    /** Runs something later. */
    public interface Timer {
        void after(Duration delay, Runnable action);
    }

    /** Is told what happens to the provider and its keys, once for each change. */
    public interface Listener {

        /** These keys are no longer published: what they signed no longer counts. */
        void withdrawn(Set<String> keys);

        /** The provider could be asked until now and cannot any more, or could not be asked from the start. */
        void away(Throwable reason);

        /** The provider can be asked again. */
        void back();
    }

    private final Duration apart;
    private final Provider provider;
    private final Timer timer;
    private final Listener listener;
    private final LongSupplier nanoTime;

    private volatile Set<String> published = Set.of();
    private Set<String> absent = Set.of();
    private boolean isAway;
    private long nextFetchAt;
    private int waiting;
    private @Nullable Fetch running;
    private @Nullable Fetch next;

    /** Keys that were asked about before it began, and the calls that wait for it. */
    private static final class Fetch {
        private final Set<String> keys = new HashSet<>();
        private final CompletableFuture<Boolean> succeeded = new CompletableFuture<>();
    }

    /**
     * @param apart the shortest time between the beginnings of two fetches
     * @param nanoTime a steady clock that cannot be set, such as {@code System::nanoTime}
     */
    public KnownKeys(Duration apart, Provider provider, Timer timer, Listener listener, LongSupplier nanoTime) {
        this.apart = apart;
        this.provider = provider;
        this.timer = timer;
        this.listener = listener;
        this.nanoTime = nanoTime;
        this.nextFetchAt = nanoTime.getAsLong();
    }

    /** Whether the key was published when the provider was last asked. */
    public boolean has(String key) {
        return published.contains(key);
    }

    /** Says whether the key is published, after asking the provider if need be. Never fails. */
    public CompletionStage<Answer> find(String key) {
        if (has(key)) {
            return CompletableFuture.completedFuture(Answer.PUBLISHED);
        }
        Fetch fetch;
        synchronized (this) {
            @Nullable Answer known = known(key);
            if (known != null) {
                return CompletableFuture.completedFuture(known);
            }
            waiting++;
            fetch = running != null ? running : joinNext(key);
        }
        return fetch.succeeded
                .thenCompose(succeeded -> answer(key, fetch, succeeded))
                .whenComplete((answer, never) -> stopWaiting());
    }

    /** Fetches the keys as soon as that is allowed; the result is whether it succeeded. */
    public CompletionStage<Boolean> refresh() {
        synchronized (this) {
            return running != null ? running.succeeded : joinNext(null).succeeded;
        }
    }

    /** What can be said without waiting: the last fetch may have said it a moment ago. */
    private @Nullable Answer known(String key) {
        if (has(key)) {
            return Answer.PUBLISHED;
        }
        boolean isFresh = running == null && nanoTime.getAsLong() - nextFetchAt < 0;
        if (isFresh && absent.contains(key)) {
            return Answer.ABSENT;
        }
        return (isFresh && isAway) || isFull(key) ? Answer.UNAVAILABLE : null;
    }

    private boolean isFull(String key) {
        @Nullable Fetch joined = next;
        return waiting >= MOST_WAITING
                || (joined != null && joined.keys.size() >= MOST_KEYS && !joined.keys.contains(key));
    }

    /** A fetch that was running already may have read the keys before this one was published: then the next one says. */
    private CompletionStage<Answer> answer(String key, Fetch fetch, boolean succeeded) {
        if (has(key)) {
            return CompletableFuture.completedFuture(Answer.PUBLISHED);
        }
        if (!succeeded) {
            return CompletableFuture.completedFuture(Answer.UNAVAILABLE);
        }
        Fetch following;
        synchronized (this) {
            if (fetch.keys.contains(key)) {
                return CompletableFuture.completedFuture(Answer.ABSENT);
            }
            // A fetch that runs now began after the token came.
            following = running != null ? running : joinNext(key);
            following.keys.add(key);
        }
        return following.succeeded.thenApply(
                again -> has(key) ? Answer.PUBLISHED : again ? Answer.ABSENT : Answer.UNAVAILABLE);
    }

    private synchronized Fetch joinNext(@Nullable String key) {
        Fetch joined = next;
        if (joined == null) {
            joined = new Fetch();
            next = joined;
            timer.after(Duration.ofNanos(Math.max(0, nextFetchAt - nanoTime.getAsLong())), this::begin);
        }
        if (key != null) {
            joined.keys.add(key);
        }
        return joined;
    }

    private void begin() {
        Fetch fetch;
        synchronized (this) {
            fetch = next;
            if (fetch == null) {
                return;
            }
            next = null;
            running = fetch;
            nextFetchAt = nanoTime.getAsLong() + apart.toNanos();
        }
        fetched().whenComplete((keys, failure) -> end(fetch, keys, failure));
    }

    private CompletionStage<Set<String>> fetched() {
        try {
            return provider.fetch();
        } catch (RuntimeException failed) {
            return CompletableFuture.failedFuture(failed);
        }
    }

    /** A set without keys is no key set: a provider that signs tokens has at least one. */
    private void end(Fetch fetch, @Nullable Set<String> keys, @Nullable Throwable failure) {
        Set<String> gone = Set.of();
        boolean wasAway;
        boolean succeeded = keys != null && !keys.isEmpty();
        synchronized (this) {
            running = null;
            wasAway = isAway;
            isAway = !succeeded;
            if (keys != null && succeeded) {
                gone = new HashSet<>(published);
                gone.removeAll(keys);
                published = Set.copyOf(keys);
                absent = Set.copyOf(fetch.keys);
            }
        }
        if (!gone.isEmpty()) {
            listener.withdrawn(gone);
        }
        if (succeeded && wasAway) {
            listener.back();
        } else if (!succeeded && !wasAway) {
            listener.away(failure == null ? new IllegalStateException("the provider publishes no keys") : failure);
        }
        fetch.succeeded.complete(succeeded);
    }

    private synchronized void stopWaiting() {
        waiting--;
    }
}
