package jp.telework.bench.gateway;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import jp.telework.bench.environment.Resources;
import jp.telework.local.process.HttpProbe;
import jp.telework.local.process.InstalledJdks;
import jp.telework.local.process.Jdk;

/**
 * What is measured: a service that costs next to nothing (nginx with a fixed answer of 1.8 kB), nginx in front of it, and
 * two gateways in front of it, packaged and set up as in production but for https.
 */
final class Servers implements AutoCloseable {

    private static final int ANSWER_BYTES = 1_800;
    private static final long LONGEST_START_MILLIS = 60_000;

    private final Path folder;
    private final Jdk jdk;
    private final Map<Way, Process> processes = new EnumMap<>(Way.class);
    private final Map<Way, URI> addresses = new EnumMap<>(Way.class);

    Servers(Path repository, Path folder, URI issuer) {
        this.folder = folder;
        this.jdk = InstalledJdks.ofThisMachine().choose();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        int service = startNginx(Way.DIRECT, "bench-service.conf", 0);
        startNginx(Way.NGINX, "bench-proxy.conf", service);
        startGateway(repository, Way.GATEWAY, service, issuer, Map.of());
        startGateway(repository, Way.EVERY_SIGNATURE, service, issuer, Map.of("TELEWORK_IDENTITY_REMEMBER", "0s"));
    }

    URI address(Way way) {
        return Objects.requireNonNull(addresses.get(way));
    }

    long pid(Way way) {
        return process(way).pid();
    }

    private Process process(Way way) {
        return Objects.requireNonNull(processes.get(way));
    }

    String jdk() {
        return jdk.version() + " (" + jdk.home() + ")";
    }

    /** Resident kilobytes. */
    long resident(Way way) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid(way)), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int startNginx(Way way, String template, int upstreamPort) {
        int port = freePort();
        try {
            Path home = Files.createDirectories(folder.resolve(template));
            Path settings = home.resolve("nginx.conf");
            Files.writeString(
                    settings,
                    Resources.text(template)
                            .replace("@home@", home.toString())
                            .replace("@port@", Integer.toString(port))
                            .replace("@upstream@", Integer.toString(upstreamPort))
                            .replace("@answer@", "{\"items\":\"" + "x".repeat(ANSWER_BYTES - 12) + "\"}"));
            start(way, port, List.of("nginx", "-p", home.toString(), "-c", settings.toString()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return port;
    }

    private void startGateway(Path repository, Way way, int service, URI issuer, Map<String, String> more) {
        int port = freePort();
        Map<String, String> environment = new java.util.HashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(freePort()));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", issuer.toString());
        // As in production: a line of JSON for each request.
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        environment.put("MALLOC_ARENA_MAX", "2");
        for (String name : List.of("SUBSIDY", "FURUSATO", "SEMINAR")) {
            environment.put("TELEWORK_UPSTREAM_" + name + "_URL", "http://127.0.0.1:" + service);
            environment.put("TELEWORK_UPSTREAM_" + name + "_MANAGEMENT_URL", "http://127.0.0.1:" + service);
        }
        environment.putAll(more);
        start(
                way,
                port,
                List.of(
                        jdk.java().toString(),
                        "-Xmx224m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        repository
                                .resolve("gateway/target/quarkus-app/quarkus-run.jar")
                                .toString()),
                environment);
    }

    private void start(Way way, int port, List<String> command, Map<String, String> environment) {
        Path log = folder.resolve(way.name().toLowerCase(java.util.Locale.ROOT) + ".log");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log.toFile());
        // Options for other JVMs of this shell would be measured too.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        try {
            processes.put(way, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        addresses.put(way, URI.create("http://127.0.0.1:" + port));
        awaitAnswer(way, log);
    }

    private void awaitAnswer(Way way, Path log) {
        long end = System.currentTimeMillis() + LONGEST_START_MILLIS;
        while (!HttpProbe.answers(address(way).resolve("/health"))) {
            if (!process(way).isAlive() || System.currentTimeMillis() > end) {
                throw new IllegalStateException(way.title() + " does not start, see " + log);
            }
            try {
                Thread.sleep(100);
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

    @Override
    public void close() {
        processes.values().forEach(Process::destroy);
        for (Process process : processes.values()) {
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
}
