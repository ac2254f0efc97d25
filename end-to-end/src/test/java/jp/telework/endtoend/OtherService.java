package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import jp.telework.local.ServiceProgram;
import jp.telework.local.process.InstalledJdks;

/** One more process of a service on the suite's database: a replica, or another release. */
public final class OtherService implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    private final Process process;
    private final int port;
    private final int management;
    private final Path log;

    private OtherService(Process process, int port, int management, Path log) {
        this.process = process;
        this.port = port;
        this.management = management;
        this.log = log;
    }

    /** Starts the process and does not wait. */
    public static OtherService begin(Suite suite, Component service, Path jar, Map<String, String> settings)
            throws IOException {
        int port = OtherGateway.freePort();
        int management = OtherGateway.freePort();
        Path log = Files.createDirectories(Path.of("target")).resolve(service.id() + "-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        ServiceProgram.quickCommand(InstalledJdks.at(Path.of(System.getProperty("java.home"))), jar))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(
                ServiceProgram.environment(port, management, suite.stack().issuer()));
        environment.putAll(ServiceProgram.database(service, suite.stack().jdbcUrl(service)));
        environment.putAll(settings);
        return new OtherService(builder.start(), port, management, log);
    }

    /** Starts the process and returns when it is ready. */
    public static OtherService start(Suite suite, Component service, Path jar, Map<String, String> settings)
            throws IOException, InterruptedException {
        return begin(suite, service, jar, settings).awaitReady();
    }

    public OtherService awaitReady() throws InterruptedException {
        Instant patience = Instant.now().plus(LONGEST_START);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(patience)) {
                close();
                throw new AssertionError("did not become ready, see " + log);
            }
            Thread.sleep(200);
        }
        return this;
    }

    public boolean isReady() {
        return ServiceProgram.isReady(management);
    }

    /** For a service that refuses to start: its exit code. */
    public int awaitEnd() throws InterruptedException {
        try {
            assertThat(process.waitFor(LONGEST_START.toSeconds(), TimeUnit.SECONDS))
                    .as("ends by itself, see " + log)
                    .isTrue();
            return process.exitValue();
        } finally {
            close();
        }
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** As a crash. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
}
