package jp.telework.test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Lets several calls begin at one moment, and returns only when the last of them has ended. */
public final class Together {

    private static final int SECONDS = 60;

    private Together() {}

    /**
     * The calls' results in order. When calls failed, the first failure is thrown, but not before every other call has
     * ended: a test that cleans up after a failure must not meet a straggler.
     */
    public static <T> List<T> run(int count, IntFunction<Callable<T>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Callable<T> call = calls.apply(i);
                futures.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            threads.shutdown();
            if (!threads.awaitTermination(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("a call did not end within " + SECONDS + " s");
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
