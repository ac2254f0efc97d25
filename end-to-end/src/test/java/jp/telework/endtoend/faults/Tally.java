package jp.telework.endtoend.faults;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import jp.telework.endtoend.Answer;

/** What the clients of a load saw. */
final class Tally {

    /** The connection was cut, or refused. */
    static final String LOST = "connection lost";

    /** No answer within the client's time limit. */
    static final String SILENT = "no answer";

    private static final Set<Integer> WAIT = Set.of(503, 504);

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, String> unexpected = new ConcurrentHashMap<>();
    private final AtomicLong slowestNanos = new AtomicLong();

    /** @return whether the answer settles the request, so that it need not be repeated */
    boolean take(Answer answer, long nanos, Set<String> good) {
        slowestNanos.accumulateAndGet(nanos, Math::max);
        String label = label(answer);
        count(label);
        if (good.contains(label)) {
            return true;
        }
        boolean mayComeBack = WAIT.contains(answer.status()) || answer.code().equals("REQUEST_IN_PROGRESS");
        boolean saysWhen = answer.header("Retry-After").isPresent() || answer.status() == 504;
        if (!mayComeBack || !saysWhen) {
            unexpected.putIfAbsent(label + (mayComeBack ? " without Retry-After" : ""), answer.toString());
        }
        return !mayComeBack;
    }

    void failed(String label, String what, long nanos) {
        slowestNanos.accumulateAndGet(nanos, Math::max);
        count(label);
        unexpected.putIfAbsent(label, what);
    }

    /** Statuses, and how often. */
    Map<String, Long> counts() {
        Map<String, Long> sorted = new TreeMap<>();
        counts.forEach((label, count) -> sorted.put(label, count.sum()));
        return sorted;
    }

    /** One whole exchange of each kind that no client may see. */
    Map<String, String> unexpected(Set<String> tolerated) {
        Map<String, String> found = new TreeMap<>(unexpected);
        found.keySet().removeAll(tolerated);
        return found;
    }

    Duration slowest() {
        return Duration.ofNanos(slowestNanos.get());
    }

    private void count(String label) {
        counts.computeIfAbsent(label, key -> new LongAdder()).increment();
    }

    private static String label(Answer answer) {
        return answer.code().isEmpty() ? Integer.toString(answer.status()) : answer.status() + " " + answer.code();
    }
}
