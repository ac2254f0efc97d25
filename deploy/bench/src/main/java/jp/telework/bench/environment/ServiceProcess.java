package jp.telework.bench.environment;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import jp.telework.local.Folders;
import jp.telework.local.ServiceProgram;
import jp.telework.local.process.InstalledJdks;

/** One more subsidy-service, on a database of its own, run like the stack runs it. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final int port;

    private ServiceProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns when it is ready. Its log is {@code <name>.log} among the stack's. */
    public static ServiceProcess start(Folders folders, String name, URI issuer, String jdbcUrl) {
        int port = freePort();
        int management = freePort();
        Path log = folders.logs().resolve(name + ".log");
        ProcessBuilder builder = new ProcessBuilder(ServiceProgram.command(
                        InstalledJdks.ofThisMachine().choose(), folders.application(Component.SUBSIDY)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(ServiceProgram.environment(port, management, issuer));
        builder.environment().putAll(ServiceProgram.database(Component.SUBSIDY, jdbcUrl));
        ServiceProcess service = new ServiceProcess(start(builder), port);
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroyForcibly));
        service.awaitReady(management, log);
        return service;
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(int management, Path log) {
        long start = System.nanoTime();
        while (!ServiceProgram.isReady(management)) {
            if (!process.isAlive() || System.nanoTime() - start > LONGEST_START.toNanos()) {
                close();
                throw new IllegalStateException("subsidy-service does not start, see " + log);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return URI.create("http://localhost:" + port);
    }

    public long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
