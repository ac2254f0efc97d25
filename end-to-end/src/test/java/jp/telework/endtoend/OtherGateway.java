package jp.telework.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jp.telework.local.Component;
import jp.telework.local.ServiceProgram;
import jp.telework.local.process.HttpProbe;
import jp.telework.local.process.InstalledJdks;

/** One more gateway before the same services, with settings of its own. */
public final class OtherGateway implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(60);

    private final Process process;
    private final URI address;

    private OtherGateway(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Returns when it is ready. */
    public static OtherGateway start(Suite suite, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        int management = freePort();
        Path log = Path.of("target", "gateway-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(ServiceProgram.quickCommand(
                        InstalledJdks.at(Path.of(System.getProperty("java.home"))),
                        suite.stack().folders().application(Component.GATEWAY)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", suite.stack().issuer().toString());
        for (Component service : Component.withDatabase()) {
            String name = "TELEWORK_UPSTREAM_" + service.name();
            environment.put(name + "_URL", suite.stack().uri(service).toString());
            environment.put(
                    name + "_MANAGEMENT_URL", suite.stack().management(service).toString());
        }
        environment.putAll(settings);
        OtherGateway started = new OtherGateway(builder.start(), URI.create("http://127.0.0.1:" + port));
        Instant patience = Instant.now().plus(LONGEST_START);
        URI ready = URI.create("http://127.0.0.1:" + management + "/q/health/ready");
        while (!HttpProbe.answers(ready)) {
            if (Instant.now().isAfter(patience)) {
                started.close();
            }
            assertThat(Instant.now()).as("see " + log).isBefore(patience);
            Thread.sleep(200);
        }
        return started;
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
