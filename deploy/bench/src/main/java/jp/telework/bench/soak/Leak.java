package jp.telework.bench.soak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Leaks a little at a time, in the process into which it is loaded as an agent. Only the bench loads it. */
public final class Leak {

    /** In the time of the run; half of it is more than a gauge may grow in half of that time. */
    private static final int STEPS = 400;

    /** A busy machine runs longer, and a leak must not end before. It must not end the service either. */
    private static final int MOST_STEPS = 3 * STEPS;

    private static final int HEAP_STEP = 80 * 1024;
    private static final int DIRECT_STEP = 80 * 1024;

    private static final List<Object> KEPT = new ArrayList<>();

    private Leak() {}

    /** How a JVM starts an agent. Arguments: the kind of leak, and the seconds of the run. */
    public static void agentmain(String arguments) {
        String[] words = arguments.split(" ");
        start(Integer.parseInt(words[1]), () -> KEPT.add(one(Plant.valueOf(words[0]))));
    }

    /** Connections of this process that stay open. */
    static void connections(int port, int seconds) {
        start(seconds, () -> KEPT.add(new Socket(InetAddress.getLoopbackAddress(), port)));
    }

    private interface Step {
        void take() throws IOException;
    }

    private static void start(int seconds, Step step) {
        Thread thread = new Thread(() -> leak(seconds, step), "planted-leak");
        thread.setDaemon(true);
        thread.start();
    }

    private static void leak(int seconds, Step step) {
        try {
            for (int i = 0; i < MOST_STEPS; i++) {
                step.take();
                Thread.sleep(seconds * 1000L / STEPS);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Object one(Plant plant) throws IOException {
        return switch (plant) {
            case FILES -> file();
            case THREADS -> thread();
            case HEAP -> new byte[HEAP_STEP];
            case DIRECT -> ByteBuffer.allocateDirect(DIRECT_STEP);
            case NONE, CONNECTIONS -> throw new IllegalArgumentException(plant.name());
        };
    }

    private static InputStream file() throws IOException {
        return Files.newInputStream(Path.of("/proc/self/status"));
    }

    private static Thread thread() {
        CountDownLatch never = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "planted");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
