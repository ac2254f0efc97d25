package jp.telework.endtoend.faults;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import jp.telework.endtoend.Answer;
import jp.telework.endtoend.Case;
import jp.telework.endtoend.Client;
import jp.telework.endtoend.Suite;

/**
 * Clients that go on during faults: they make applications and submit them, decide on grants, and read from every
 * service. Each repeats a request under its key, as the contract says, until it is settled.
 */
final class Load implements AutoCloseable {

    private static final int WRITERS = 4;
    private static final long PAUSE_MILLIS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(90);
    private static final List<String> READS = List.of(
            Case.API + "/applications?limit=20",
            "/api/furusato/v1/sites?limit=20",
            "/api/seminar/v1/seminars?limit=20");

    private final Suite suite;
    private final String call;
    private final Rulings rulings;
    private final Tally tally = new Tally();
    private final Map<String, String> receipts = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> running = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean ending;

    private Load(Suite suite, Rulings rulings) {
        this.suite = suite;
        this.rulings = rulings;
        this.call = Case.openCall(suite, body -> body.putArray("requiredDocuments"));
    }

    static Load start(Suite suite, Rulings rulings) {
        Load load = new Load(suite, rulings);
        for (int i = 0; i < WRITERS; i++) {
            load.writeAt(suite.gateway());
        }
        for (String path : READS) {
            load.go(() -> load.read(path));
        }
        load.go(load::rule);
        return load;
    }

    /** A client that can be asked to end before the others. */
    interface Writer extends AutoCloseable {}

    /** One more writer, at this address. It finishes what it has begun before its end. */
    Writer writeAt(URI address) {
        AtomicBoolean enough = new AtomicBoolean();
        Future<?> writer = go(() -> {
            while (!ending && !enough.get()) {
                write(address);
                Thread.sleep(PAUSE_MILLIS);
            }
            return null;
        });
        return () -> {
            enough.set(true);
            writer.get(TIME_TO_FINISH.toSeconds(), TimeUnit.SECONDS);
        };
    }

    String call() {
        return call;
    }

    Tally tally() {
        return tally;
    }

    /** Receipt numbers that clients were given, by application. */
    Map<String, String> receipts() {
        return Map.copyOf(receipts);
    }

    /** Applications that were asked for. */
    /** The fault itself has asked for an application in this call. */
    void countOneMore() {
        begun.incrementAndGet();
    }

    int begun() {
        return begun.get();
    }

    /** Whether all kinds of requests are answered at once; what a client that just came would see. */
    boolean isServed() {
        Duration soon = Duration.ofSeconds(2);
        Client shirahama = suite.as("shirahama");
        for (String path : READS) {
            if (!status(shirahama.request(path).timeout(soon).GET().build()).equals("200")) {
                return false;
            }
        }
        begun.incrementAndGet();
        HttpRequest creation = creation(suite.gateway()).timeout(soon).build();
        return status(creation).equals("201");
    }

    private static String status(HttpRequest request) {
        try {
            return Integer.toString(Client.tryToSend(request).status());
        } catch (IOException e) {
            return Tally.LOST;
        }
    }

    /** Lets every client finish what it has begun. */
    @Override
    public void close() throws Exception {
        ending = true;
        threads.shutdown();
        boolean finished = threads.awaitTermination(TIME_TO_FINISH.toSeconds(), TimeUnit.SECONDS);
        threads.shutdownNow();
        if (!finished) {
            tally.failed("unsettled after " + TIME_TO_FINISH, "a client never got its answer", 0);
            return;
        }
        for (Future<?> client : running) {
            client.get();
        }
    }

    private Future<?> go(Callable<?> client) {
        Future<?> future = threads.submit(client);
        running.add(future);
        return future;
    }

    private void write(URI address) throws InterruptedException {
        begun.incrementAndGet();
        Optional<Answer> created = settle(creation(address), Set.of("201"));
        if (created.isEmpty() || created.get().status() != 201) {
            return;
        }
        String id = created.get().json().path("id").asText();
        HttpRequest.Builder submission = suite.as("shirahama")
                .at(address)
                .with("If-Match", created.get().etag())
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .request(Case.API + "/applications/" + id + "/submission")
                .POST(BodyPublishers.noBody());
        settle(submission, Set.of("200"))
                .filter(answer -> answer.status() == 200)
                .ifPresent(answer -> receipts.put(
                        id, answer.json().path("receipt").path("number").asText()));
    }

    /** Its title is its own, so that a second row under one key would be seen. */
    private HttpRequest.Builder creation(URI address) {
        ObjectNode proposal = Case.proposal(suite, call);
        proposal.put("title", "テレワーク " + UUID.randomUUID());
        return suite.as("shirahama")
                .at(address)
                .with("Content-Type", "application/json")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .request(Case.API + "/applications")
                .POST(BodyPublishers.ofString(proposal.toString()));
    }

    private Void read(String path) throws InterruptedException {
        while (!ending) {
            settle(suite.as("shirahama").request(path).GET(), Set.of("200"));
            Thread.sleep(PAUSE_MILLIS);
        }
        return null;
    }

    private Void rule() throws InterruptedException {
        while (!ending) {
            Optional<HttpRequest.Builder> next = rulings.next();
            if (next.isPresent()) {
                settle(next.get(), Set.of("200", "409 BUDGET_EXHAUSTED"));
            }
            Thread.sleep(400);
        }
        return null;
    }

    /** The answer that settles the request; empty when the load ended before. */
    private Optional<Answer> settle(HttpRequest.Builder request, Set<String> good) throws InterruptedException {
        HttpRequest repeated = request.timeout(PATIENCE).build();
        long patience = System.nanoTime() + TIME_TO_FINISH.toNanos();
        while (System.nanoTime() < patience) {
            long start = System.nanoTime();
            try {
                Answer answer = Client.tryToSend(repeated);
                if (tally.take(answer, System.nanoTime() - start, good)) {
                    return Optional.of(answer);
                }
            } catch (HttpTimeoutException e) {
                tally.failed(Tally.SILENT, repeated + " for " + PATIENCE, System.nanoTime() - start);
            } catch (IOException e) {
                tally.failed(Tally.LOST, repeated + ": " + e, System.nanoTime() - start);
            }
            Thread.sleep(200);
        }
        return Optional.empty();
    }
}
