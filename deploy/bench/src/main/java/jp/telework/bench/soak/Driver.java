package jp.telework.bench.soak;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sends the mix at a steady rate. A machine that cannot hold the rate gets fewer requests and no backlog: what is late is
 * sent at once, and what would have come meanwhile is left out.
 */
final class Driver {

    private static final int CLIENTS = 24;
    private static final long NANOS_OF_SECOND = 1_000_000_000L;

    private final List<Operation> operations;
    private final int perSecond;
    private volatile boolean enough;
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, String> unexpected = new ConcurrentHashMap<>();
    private final LongAdder wrong = new LongAdder();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<Future<?>> clients = new ArrayList<>();

    Driver(List<Operation> operations, int perSecond) {
        this.operations = List.copyOf(operations);
        this.perSecond = perSecond;
    }

    void start() {
        for (int i = 0; i < CLIENTS; i++) {
            int seed = i;
            clients.add(threads.submit(() -> send(new Random(seed))));
        }
    }

    /** Begins no more requests, and returns when the last one was answered. */
    void stop() {
        enough = true;
        threads.shutdown();
        try {
            for (Future<?> client : clients) {
                client.get(2, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Long> counts() {
        Map<String, Long> sorted = new TreeMap<>();
        counts.forEach((name, count) -> sorted.put(name, count.sum()));
        return sorted;
    }

    long sent() {
        return counts.values().stream().mapToLong(LongAdder::sum).sum();
    }

    long wrong() {
        return wrong.sum();
    }

    /** The first answer of each kind that was not as it should be. */
    Map<String, String> unexpected() {
        return new TreeMap<>(unexpected);
    }

    private void send(Random random) {
        long pause = CLIENTS * NANOS_OF_SECOND / perSecond;
        long due = System.nanoTime() + (long) (random.nextDouble() * pause);
        int weights = operations.stream().mapToInt(Operation::weight).sum();
        while (!enough) {
            sleepUntil(due);
            take(chosen(random.nextInt(weights)));
            due = Math.max(due + pause, System.nanoTime());
        }
    }

    private Operation chosen(int weight) {
        int left = weight;
        for (Operation operation : operations) {
            left -= operation.weight();
            if (left < 0) {
                return operation;
            }
        }
        throw new IllegalArgumentException(Integer.toString(weight));
    }

    private void take(Operation operation) {
        counts.computeIfAbsent(operation.name(), name -> new LongAdder()).increment();
        try {
            HttpResponse<?> answer = operation.step().take();
            if (!operation.good().contains(answer.statusCode())) {
                String body = String.valueOf(answer.body());
                wrong(operation.name() + " " + answer.statusCode(), body.substring(0, Math.min(400, body.length())));
            }
        } catch (UncheckedIOException e) {
            wrong(operation.name() + " without an answer", e.toString());
        }
    }

    private void wrong(String kind, String example) {
        wrong.increment();
        unexpected.putIfAbsent(kind, example);
    }

    private static void sleepUntil(long due) {
        try {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
