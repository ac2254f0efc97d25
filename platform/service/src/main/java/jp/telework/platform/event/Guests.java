package jp.telework.platform.event;

import io.smallrye.mutiny.subscription.UniEmitter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/** Who waits in the {@link WaitingRoom}, in the order of arrival, and how many of each caller. */
final class Guests {

    /**
     * One request that waits.
     *
     * @param emitter takes its answer; the first one counts
     */
    record Guest(String caller, Question question, UniEmitter<? super List<CloudEventView>> emitter) {

        /** Two requests are never the same, even when they ask the same. */
        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    private final int mostOfOneCaller;
    private final int most;
    private final Set<Guest> waiting = new LinkedHashSet<>();
    private final Map<String, Integer> byCaller = new HashMap<>();
    private boolean closed;

    Guests(int mostOfOneCaller, int most) {
        this.mostOfOneCaller = mostOfOneCaller;
        this.most = most;
    }

    /**
     * Lets a request in.
     *
     * @return false when the service stops and takes no more waiting requests
     * @throws Refusal TOO_MANY_POLLS or SERVICE_UNAVAILABLE
     */
    synchronized boolean enter(Guest guest) {
        int others = byCaller.getOrDefault(guest.caller(), 0);
        if (others >= mostOfOneCaller) {
            throw Refusal.of(CommonError.TOO_MANY_POLLS, mostOfOneCaller);
        }
        if (waiting.size() >= most) {
            throw Refusal.of(CommonError.SERVICE_UNAVAILABLE);
        }
        if (!closed) {
            byCaller.put(guest.caller(), others + 1);
            waiting.add(guest);
        }
        return !closed;
    }

    /** Lets a request go; harmless when it went already. */
    synchronized void leave(Guest guest) {
        if (waiting.remove(guest)) {
            byCaller.computeIfPresent(guest.caller(), (caller, count) -> count == 1 ? null : count - 1);
        }
    }

    synchronized List<Guest> all() {
        return List.copyOf(waiting);
    }

    synchronized int count() {
        return waiting.size();
    }

    /** From now on {@link #enter} lets no request in. */
    synchronized List<Guest> close() {
        closed = true;
        return List.copyOf(waiting);
    }
}
