package jp.telework.endtoend;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import jp.telework.local.ServiceProgram;
import jp.telework.local.process.InstalledJdks;

/** One more subsidy service on the same database, whose whole process believes that it is earlier (faketime). */
final class SlowService implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(180);

    private final Process process;
    private final URI address;
    private final int management;

    private SlowService(Process process, int port, int management) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.management = management;
    }

    /** The program that sets a process's clock, when this machine has it. */
    static boolean canBeStarted() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "faketime")));
    }

    /** Returns when it is ready. */
    static SlowService start(Suite suite, Duration slow) throws IOException, InterruptedException {
        int port = OtherGateway.freePort();
        int management = OtherGateway.freePort();
        Path log = Path.of("target", "slow-subsidy-service-" + port + ".log");
        List<String> command = new ArrayList<>(List.of("faketime", "-f", "-" + slow.toSeconds() + "s"));
        command.addAll(ServiceProgram.quickCommand(
                InstalledJdks.at(Path.of(System.getProperty("java.home"))),
                suite.stack().folders().application(Component.SUBSIDY)));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.putAll(
                ServiceProgram.environment(port, management, suite.stack().issuer()));
        environment.putAll(
                ServiceProgram.database(Component.SUBSIDY, suite.stack().jdbcUrl(Component.SUBSIDY)));
        // The steady counter is moved by the same seconds, which changes nothing. FAKETIME_DONT_FAKE_MONOTONIC would
        // leave it alone; then timed waits of a JVM end at once, and its threads spin.
        SlowService started = new SlowService(builder.start(), port, management);
        Instant patience = Instant.now().plus(LONGEST_START);
        while (!ServiceProgram.isReady(management)) {
            if (Instant.now().isAfter(patience) || !started.process.isAlive()) {
                started.close();
                throw new AssertionError("it did not start, see " + log);
            }
            Thread.sleep(200);
        }
        return started;
    }

    URI address() {
        return address;
    }

    Client management() {
        return new Client(URI.create("http://127.0.0.1:" + management));
    }

    /** The service is a child of the program that sets its clock, and would outlive it. */
    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
}
