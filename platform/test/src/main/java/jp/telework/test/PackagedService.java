package jp.telework.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packaged program of the module under test ({@code target/quarkus-app}) as a process of its own, with options of the
 * JVM such as {@code -Xmx128m}, over the tests' database and identity provider.
 */
public final class PackagedService implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration START = Duration.ofMinutes(3);
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private final Process process;
    private final Path log;
    private final URI outside;
    private final URI management;

    private PackagedService(Process process, Path log, int port, int managementPort) {
        this.process = process;
        this.log = log;
        this.outside = URI.create("http://localhost:" + port);
        this.management = URI.create("http://localhost:" + managementPort);
    }

    /**
     * Starts the program and waits until it is ready.
     *
     * @param database name of the database and of the service's role
     * @param options of the JVM, system properties included
     */
    public static PackagedService start(String database, List<String> options) {
        Map<String, String> configuration = configuration(database);
        int port = freePort();
        int managementPort = freePort();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        configuration.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(List.of(
                "-Dquarkus.profile=local",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + managementPort,
                "-jar",
                System.getProperty(
                        "telework.test.program", PROGRAM.toAbsolutePath().toString())));
        try {
            Path directory = Files.createTempDirectory(Path.of("target"), "service-");
            Path log = directory.resolve("log");
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            PackagedService service = new PackagedService(process, log, port, managementPort);
            service.awaitReady();
            return service;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Map<String, String> configuration(String database) {
        ServiceTestResource world = new ServiceTestResource();
        world.init(Map.of("database", database));
        Map<String, String> configuration = world.start();
        // The program does not hold the sockets that count round trips.
        configuration.put("quarkus.datasource.jdbc.url", TestDatabase.get().jdbcUrl());
        return configuration;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void awaitReady() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(management.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // asked again in a moment
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            pause();
        }
        String text = log();
        close();
        throw new AssertionError("the service is not ready:\n" + text);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public URI outside() {
        return outside;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What it wrote. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Bytes of the heap that are in use after a garbage collection. */
    public long heapAfterCollection() {
        command("GC.run");
        Matcher used = USED.matcher(command("GC.heap_info"));
        if (!used.find()) {
            throw new AssertionError("the JVM does not say how much of its heap is used");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private String command(String command) {
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(process.pid()),
                            command)
                    .redirectErrorStream(true)
                    .start();
            return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
