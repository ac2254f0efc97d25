package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

/**
 * Many hands send one and the same request in the same moment, for one request after the other. Each hand repeats its
 * request, as the contract tells clients to, until it has an answer that settles it.
 */
final class Storm {

    /**
     * So many requests are repeated by all hands at a time. Fifty hands in two lanes are a hundred clients at once; the
     * gateway holds at most 128 connections to a service, and waiting for one of them is not what is tested here.
     */
    private static final int LANES = 2;

    private static final String NO_ANSWER = "connection lost";

    private final int hands;
    private final Duration patience;
    private final Predicate<Answer> settled;
    private final boolean reconnect;
    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final Map<String, Answer> examples = new ConcurrentHashMap<>();
    private final LongAdder sent = new LongAdder();
    private final AtomicInteger settledHands = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();

    /** What the hands of one request hold in the end; a hand that gave up holds nothing. */
    record Outcome(HttpRequest request, List<Answer> answers) {}

    record Report(
            List<Outcome> outcomes, Map<String, Long> answers, Map<String, Answer> examples, long sent, Duration took) {

        /** Fails with one whole exchange of each unexpected kind. */
        void assertOnly(String... labels) {
            Map<String, Object> unexpected = new TreeMap<>(answers);
            unexpected.keySet().removeAll(Set.of(labels));
            unexpected.replaceAll((label, count) -> count + " times, first:\n" + examples.get(label));
            assertThat(unexpected).as("answers that no client may see").isEmpty();
        }

        long answered(String label) {
            return answers.getOrDefault(label, 0L);
        }

        @Override
        public String toString() {
            StringBuilder table = new StringBuilder(String.format(
                    "requests %d, seconds %.1f, per second %.0f%n",
                    sent, took.toMillis() / 1000.0, sent * 1000.0 / Math.max(1, took.toMillis())));
            answers.forEach((label, count) -> table.append(String.format("  %7d  %s%n", count, label)));
            return table.toString();
        }
    }

    private Storm(int hands, Duration patience, Predicate<Answer> settled, boolean reconnect) {
        this.hands = hands;
        this.patience = patience;
        this.settled = settled;
        this.reconnect = reconnect;
    }

    /** Only "your first request is still running" is repeated; any other answer is final. */
    static Storm inFairWeather(int hands) {
        return new Storm(hands, Duration.ofSeconds(120), answer -> !inProgress(answer), false);
    }

    /** Lost connections, 503 and 504 are repeated too, until the service is back. */
    static Storm throughACrash(int hands) {
        return new Storm(
                hands,
                Duration.ofSeconds(120),
                answer -> !inProgress(answer) && answer.status() != 503 && answer.status() != 504,
                true);
    }

    static boolean inProgress(Answer answer) {
        return answer.status() == 409 && answer.code().equals("REQUEST_IN_PROGRESS");
    }

    /** How many hands hold their answer by now. */
    int settledHands() {
        return settledHands.get();
    }

    /** How many requests are on their way right now. */
    int underWay() {
        return underWay.get();
    }

    Report rage(List<HttpRequest> requests) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(LANES * hands);
        try {
            long start = System.nanoTime();
            List<Outcome> outcomes = new ArrayList<>();
            List<Future<?>> running = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                List<Outcome> ofLane = new ArrayList<>();
                for (int i = lane; i < requests.size(); i += LANES) {
                    ofLane.add(new Outcome(requests.get(i), Collections.synchronizedList(new ArrayList<>())));
                }
                outcomes.addAll(ofLane);
                CyclicBarrier together = new CyclicBarrier(hands);
                for (int hand = 0; hand < hands; hand++) {
                    running.add(threads.submit(() -> work(ofLane, together, start)));
                }
            }
            for (Future<?> hand : running) {
                hand.get();
            }
            Map<String, Long> counted = new TreeMap<>();
            answers.forEach((label, count) -> counted.put(label, count.sum()));
            return new Report(outcomes, counted, examples, sent.sum(), Duration.ofNanos(System.nanoTime() - start));
        } finally {
            threads.shutdownNow();
        }
    }

    private Void work(List<Outcome> outcomes, CyclicBarrier together, long start)
            throws InterruptedException, BrokenBarrierException {
        for (Outcome outcome : outcomes) {
            together.await();
            repeat(outcome, start);
            settledHands.incrementAndGet();
        }
        return null;
    }

    private void repeat(Outcome outcome, long start) throws InterruptedException {
        for (int attempt = 1; System.nanoTime() - start < patience.toNanos(); attempt++) {
            sent.increment();
            underWay.incrementAndGet();
            try {
                Answer answer = Client.tryToSend(outcome.request());
                String label = label(answer);
                examples.putIfAbsent(label, answer);
                count(label);
                if (settled.test(answer)) {
                    outcome.answers().add(answer);
                    return;
                }
            } catch (IOException lost) {
                count(NO_ANSWER);
                if (!reconnect) {
                    return;
                }
            } finally {
                underWay.decrementAndGet();
            }
            // Hastier than Retry-After asks: impatient clients are the harder test.
            Thread.sleep(ThreadLocalRandom.current().nextLong(50, Math.min(800, 100L * attempt + 51)));
        }
        count("gave up");
    }

    private void count(String label) {
        answers.computeIfAbsent(label, key -> new LongAdder()).increment();
    }

    private static String label(Answer answer) {
        String replayed = answer.header("Idempotency-Replayed").isPresent() ? " replayed" : "";
        String retry = answer.header("Retry-After").isPresent() ? ", Retry-After" : "";
        String code = answer.code();
        return answer.status() + (code.isEmpty() ? "" : " " + code) + replayed + retry;
    }
}
