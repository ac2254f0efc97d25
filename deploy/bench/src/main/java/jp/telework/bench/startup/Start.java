package jp.telework.bench.startup;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import jp.telework.local.ServiceProgram;

/** One start of an application, from the process to its end. */
final class Start implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Duration LONGEST_END = Duration.ofMinutes(3);
    private static final int REQUESTS = 200;
    private static final int KIB_OF_MIB = 1024;
    private static final double NANOS_OF_MILLI = 1e6;

    /** A page or list that everybody may read. */
    private static final Map<Component, String> READ = Map.of(
            Component.SUBSIDY, "/api/subsidy/v1/calls",
            Component.FURUSATO, "/api/furusato/v1/sites",
            Component.SEMINAR, "/api/seminar/v1/seminars",
            Component.PROMOTION, "/api/promotion/v1/self-check-form",
            Component.GATEWAY, "/docs");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Process process;
    private final HttpRequest request;
    private final Path log;
    private final long begun;

    private Start(Process process, HttpRequest request, Path log, long begun) {
        this.process = process;
        this.request = request;
        this.log = log;
        this.begun = begun;
    }

    /** @param settings what the application needs beside ports and issuer */
    static Start of(Component component, List<String> command, URI issuer, Map<String, String> settings, Path log) {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().putAll(ServiceProgram.environment(port, freePort(), issuer));
        builder.environment().putAll(settings);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + READ.get(component)))
                .timeout(Duration.ofSeconds(10))
                .build();
        long begun = System.nanoTime();
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Start(process, request, log, begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds from the process to the first answer 200. */
    double untilAnswered() throws InterruptedException {
        while (!isAnswered()) {
            if (!process.isAlive() || System.nanoTime() - begun > LONGEST_START.toNanos()) {
                throw new IllegalStateException("does not answer, see " + log);
            }
            Thread.sleep(5);
        }
        return (System.nanoTime() - begun) / NANOS_OF_MILLI;
    }

    /** Milliseconds of the processor that the process has used. Others that use the machine do not change it much. */
    double processor() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    /** MiB that are resident after 200 requests. */
    double residentAfterRequests() throws InterruptedException {
        for (int i = 0; i < REQUESTS; i++) {
            if (!isAnswered()) {
                throw new IllegalStateException("request " + i + " is not answered with 200, see " + log);
            }
        }
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            String line = lines.filter(field -> field.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            return Double.parseDouble(line.replaceAll("\\D", "")) / KIB_OF_MIB;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isAnswered() throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the process as a cluster does, and waits: a training run writes its cache at the end. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
