package jp.telework.gateway.startup;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.telework.gateway.world.StubService;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged gateway as a process, configured by environment as in production, before one service that stands for all. To
 * be registered as an extension: each test has its own, which ends with it.
 */
final class PackagedGateway implements AfterEachCallback {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final String HTTPS_ISSUER = "https://identity.telework.internal/realms/telework";

    /** Production refuses addresses of this machine; a hosts file of our own gives it another name. */
    private static final String SERVICE = "service.telework.internal";

    private final Path directory = ownDirectory();
    private final HttpClient client = HttpClient.newHttpClient();
    private final StubService service = new StubService();
    private final int port = World.freePort();
    private final int managementPort = World.freePort();
    private final Map<String, String> environment = new HashMap<>();
    private Process process;

    /** A production environment; {@link #set} changes it. */
    PackagedGateway() {
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", HTTPS_ISSUER);
        environment.put("TELEWORK_IDENTITY_INTROSPECTION_SECRET", "issued");
        environment.put("TELEWORK_EDGE_ALLOWED_HOSTS", "localhost:" + port + ",localhost");
        for (String upstream : new String[] {"SUBSIDY", "FURUSATO", "SEMINAR", "PROMOTION"}) {
            environment.put("TELEWORK_UPSTREAM_" + upstream + "_URL", serviceUrl());
            environment.put("TELEWORK_UPSTREAM_" + upstream + "_MANAGEMENT_URL", serviceUrl());
        }
    }

    /** Where the service answers, under a name that production accepts. */
    String serviceUrl() {
        return "http://" + SERVICE + ":" + URI.create(service.url()).getPort();
    }

    private Path hosts() {
        try {
            return Files.writeString(directory.resolve("hosts"), "127.0.0.1 localhost\n127.0.0.1 " + SERVICE + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackagedGateway set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** As on a developer's machine: nothing of production is required. */
    PackagedGateway local() {
        return set("QUARKUS_PROFILE", "local");
    }

    PackagedGateway without(String variable) {
        environment.remove(variable);
        return this;
    }

    /** With a provider that is there, so that tokens can be verified. */
    PackagedGateway withProvider() {
        return local().set("QUARKUS_OIDC_AUTH_SERVER_URL", World.provider().issuer());
    }

    /** The value of a metric, 0 as long as there is none; {@code sample} as it stands in the document, with its tags. */
    double metric(String sample) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + "/q/metrics"))
                .build();
        return client.send(request, BodyHandlers.ofString())
                .body()
                .lines()
                .filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
                .sum();
    }

    int port() {
        return port;
    }

    StubService service() {
        return service;
    }

    Process process() {
        return process;
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    void start(String... options) throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        boolean executable = Boolean.getBoolean("telework.native");
        if (executable) {
            builder.command(executable(), "-Xmx128m");
        } else {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            // The compiler that starts fast is the only one: of the time of most tests the start is the larger part.
            builder.command(java, "-Xmx128m", "-XX:TieredStopAtLevel=1");
        }
        builder.command().add("-Djdk.net.hosts.file=" + hosts());
        builder.command().addAll(List.of(options));
        if (!executable) {
            builder.command().addAll(List.of("-jar", JAR.toAbsolutePath().toString()));
        }
        builder.environment().putAll(environment);
        builder.directory(directory.toFile());
        process = builder.redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
    }

    /** What {@code mvn -Pnative} built, for {@code -Dtelework.native=true}. */
    private static String executable() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith("-runner"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no native executable in target"))
                    .toAbsolutePath()
                    .toString();
        }
    }

    /** Starts it and waits for any answer of this path. */
    HttpResponse<String> startAndGet(String path) throws IOException, InterruptedException {
        start();
        await().atMost(Duration.ofSeconds(50))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError(output());
                    }
                    try {
                        return get(path, "").statusCode() > 0;
                    } catch (IOException notYet) {
                        return false;
                    }
                });
        return get(path, "");
    }

    /** @param headers further headers: a name and its value by turns */
    HttpResponse<String> get(String path, String authorization, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** What it wrote when it refused to start. */
    String refusal(String... options) throws IOException, InterruptedException {
        start(options);
        if (!process.waitFor(50, TimeUnit.SECONDS) || process.exitValue() == 0) {
            throw new AssertionError("started all the same: " + output());
        }
        return output();
    }

    String output() throws IOException {
        return Files.readString(directory.resolve("log"));
    }

    private static Path ownDirectory() {
        try {
            return Files.createTempDirectory(Path.of("target"), "gateway-").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws InterruptedException {
        service.stop();
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }
}
