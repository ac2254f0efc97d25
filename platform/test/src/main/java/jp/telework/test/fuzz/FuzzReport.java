package jp.telework.test.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What was sent and what was wrong: one example of each fault of an operation. */
public final class FuzzReport {

    private static final int SHOWN = 60;
    private static final int KIND = 90;
    private static final int LONGEST = 1_500;

    private final FuzzSettings settings;
    private final AtomicInteger sent = new AtomicInteger();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> unreached = new ConcurrentHashMap<>();
    private final Map<String, String> examples = new ConcurrentHashMap<>();

    FuzzReport(FuzzSettings settings) {
        this.settings = settings;
    }

    void count(int status) {
        sent.incrementAndGet();
        statuses.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
    }

    void add(FuzzRequest request, String fault, @Nullable Object exchange) {
        String kind = fault.substring(0, Math.min(KIND, fault.length()));
        examples.putIfAbsent(
                request.operation() + " " + kind,
                "%s as %s, %s: %s%nheaders %s query %s%n%s"
                        .formatted(
                                request.operation(),
                                request.column(),
                                request.mutation(),
                                fault,
                                request.call().headers(),
                                request.call().query(),
                                shortened(String.valueOf(exchange))));
    }

    void addUnreached(String operation, Object answer) {
        unreached.put(operation, shortened(String.valueOf(answer)));
    }

    /** Operations whose good call was not answered 2xx, so that the mutations came no further than a rule about the state. */
    public Set<String> unreached() {
        return new TreeSet<>(unreached.keySet());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    public int sent() {
        return sent.get();
    }

    /** One example of each fault of an operation. */
    public List<String> faults() {
        return examples.values().stream().sorted().limit(SHOWN).toList();
    }

    /** How often each status was answered, and how to send the same again. */
    @Override
    public String toString() {
        return "%d requests, answered %s, %d operations not reached %s; again with %s"
                .formatted(sent.get(), new TreeMap<>(statuses), unreached.size(), new TreeMap<>(unreached), settings);
    }
}
