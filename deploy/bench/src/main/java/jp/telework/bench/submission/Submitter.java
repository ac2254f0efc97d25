package jp.telework.bench.submission;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import jp.telework.bench.environment.Tokens;
import jp.telework.bench.http.Connection;
import jp.telework.bench.http.Exchange;
import jp.telework.bench.measure.Latencies;

/** Submits drafts over HTTP, as many at a time as there are connections. */
final class Submitter {

    private static final String APPLICATIONS = "/api/subsidy/v1/applications/";
    private static final int OK = 200;
    private static final int REPEATED = 20;
    private static final long HEAD_START = 500_000_000L;

    private final URI service;
    private final Tokens tokens;
    private final Drafts drafts;
    private final String entityTag;

    Submitter(URI service, Tokens tokens, Drafts drafts, String entityTag) {
        this.service = service;
        this.tokens = tokens;
        this.drafts = drafts;
        this.entityTag = entityTag;
    }

    /** The request that submits a draft. Its Idempotency-Key is the draft's. */
    byte[] request(int index) {
        return Connection.request(
                "POST",
                APPLICATIONS + drafts.id(index) + "/submission",
                tokens.of("shirahama"),
                "If-Match: " + entityTag + "\r\nIdempotency-Key: " + key(index) + "\r\nAccept-Language: ja\r\n");
    }

    static String key(int index) {
        return "bench-" + (Drafts.FIRST + index);
    }

    Exchange submitOne(int index) {
        try (Connection connection = new Connection(service)) {
            return connection.ask(request(index));
        }
    }

    /** Each connection sends the next draft as soon as it has an answer. */
    Latencies closedLoop(int connections, int count) {
        AtomicInteger next = new AtomicInteger();
        Latencies latencies = new Latencies(count);
        List<byte[]> requests = requests(count);
        overConnections(connections, connection -> {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                long start = System.nanoTime();
                require(connection.send(requests.get(i)));
                latencies.add(System.nanoTime() - start);
            }
        });
        return latencies;
    }

    /** Takes the answer to a draft's request, from several threads. */
    interface Listener {
        void answered(int index, boolean again, Exchange answer, long nanos);
    }

    /**
     * Sends each draft when it is due, whether or not earlier ones were answered. Every twentieth sender does not trust
     * its answer and repeats the request. Times count from when a draft was due.
     *
     * @param due nanoseconds from the beginning, ascending
     */
    void openLoop(int connections, long[] due, Listener listener) {
        AtomicInteger next = new AtomicInteger();
        List<byte[]> requests = requests(due.length);
        long begin = System.nanoTime() + HEAD_START;
        overConnections(connections, connection -> {
            for (int i = next.getAndIncrement(); i < due.length; i = next.getAndIncrement()) {
                long scheduled = begin + due[i];
                sleepUntil(scheduled);
                Exchange answer = connection.ask(requests.get(i));
                listener.answered(i, false, answer, System.nanoTime() - scheduled);
                if (i % REPEATED == 0) {
                    listener.answered(i, true, connection.ask(requests.get(i)), 0);
                }
            }
        });
    }

    private List<byte[]> requests(int count) {
        List<byte[]> requests = new ArrayList<>(count);
        IntConsumer add = index -> requests.add(request(index));
        for (int i = 0; i < count; i++) {
            add.accept(i);
        }
        return requests;
    }

    private static void sleepUntil(long nanoTime) {
        long left = nanoTime - System.nanoTime();
        while (left > 0) {
            java.util.concurrent.locks.LockSupport.parkNanos(left);
            left = nanoTime - System.nanoTime();
        }
    }

    private static void require(int status) {
        if (status != OK) {
            throw new IllegalStateException("a submission was answered with " + status);
        }
    }

    private interface Work {
        void with(Connection connection);
    }

    private void overConnections(int connections, Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                Connection connection = new Connection(service);
                running.add(threads.submit(() -> {
                    try (connection) {
                        work.with(connection);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(String.format(Locale.ROOT, "%s: %s", service, e.getCause()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
