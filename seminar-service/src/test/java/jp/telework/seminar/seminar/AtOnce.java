package jp.telework.seminar.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

/** Lets rivals start at one moment and counts what each of them got. */
public final class AtOnce {

    private AtOnce() {}

    public static <T> Map<T, Long> count(List<Callable<T>> rivals) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(rivals.size());
        try {
            CyclicBarrier start = new CyclicBarrier(rivals.size());
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> rival : rivals) {
                futures.add(hands.submit(() -> {
                    start.await();
                    return rival.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results.stream().collect(Collectors.groupingBy(result -> result, Collectors.counting()));
        } finally {
            hands.shutdownNow();
        }
    }

    /** Waits for the others; the control runs use it between reading and writing. */
    public static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
