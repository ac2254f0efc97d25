package jp.telework.test.fault;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import jp.telework.test.TestDatabase;
import jp.telework.test.fault.FaultProxy.Mode;
import org.jspecify.annotations.Nullable;

/**
 * Puts a {@link FaultProxy} between the service under test and its PostgreSQL. Name it with {@code @WithTestResource} beside
 * {@code @ServiceDatabase}; what a test asks {@link TestDatabase} goes past it.
 */
public final class FaultyDatabase implements QuarkusTestResourceLifecycleManager {

    /** Test resources and tests may be loaded by different class loaders: the proxy is told over a port. */
    private static final String CONTROL = "telework.test.faults";

    private static final int TOLD = 1;

    private @Nullable FaultProxy proxy;
    private @Nullable ServerSocket control;

    /** After the database is there. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public Map<String, String> start() {
        String url = TestDatabase.get().jdbcUrl();
        URI server = URI.create(url.substring("jdbc:".length()));
        try {
            FaultProxy started = new FaultProxy(server.getPort(), 300);
            ServerSocket told = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
            proxy = started;
            control = told;
            Thread listening = new Thread(() -> listen(told, started), "fault-control");
            listening.setDaemon(true);
            listening.start();
            System.setProperty(CONTROL, Integer.toString(told.getLocalPort()));
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:postgresql://127.0.0.1:%d%s".formatted(started.port(), server.getPath()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void listen(ServerSocket told, FaultProxy proxy) {
        while (!told.isClosed()) {
            try (Socket teller = told.accept()) {
                proxy.become(Mode.values()[teller.getInputStream().read()]);
                teller.getOutputStream().write(TOLD);
            } catch (IOException closedOrGone) {
                // The loop's condition decides.
            }
        }
    }

    @Override
    public void stop() {
        System.clearProperty(CONTROL);
        try {
            Objects.requireNonNull(control).close();
            Objects.requireNonNull(proxy).close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lets the connections between service and database misbehave from now on. */
    public static void become(Mode mode) {
        String port = System.getProperty(CONTROL);
        if (port == null) {
            throw new IllegalStateException("annotate the test with @WithTestResource(FaultyDatabase.class)");
        }
        try (Socket control = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(port))) {
            control.getOutputStream().write(mode.ordinal());
            if (control.getInputStream().read() != TOLD) {
                throw new IllegalStateException("the proxy did not become " + mode);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
