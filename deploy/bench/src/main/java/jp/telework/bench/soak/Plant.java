package jp.telework.bench.soak;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

/** A leak that the bench puts into a running service, to show that it would be found. */
enum Plant {
    NONE,
    FILES,
    THREADS,
    /** The driver's: connections to the gateway that stay open and say nothing. */
    CONNECTIONS,
    HEAP,
    DIRECT;

    static Plant of(String name) {
        return name.isEmpty() ? NONE : valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The gauge that must show it. */
    Gauge gauge() {
        return switch (this) {
            case NONE -> throw new IllegalStateException("nothing is planted");
            case FILES -> Gauge.FILES;
            case THREADS -> Gauge.THREADS;
            case CONNECTIONS -> Gauge.SOCKETS;
            case HEAP -> Gauge.HEAP;
            case DIRECT -> Gauge.DIRECT;
        };
    }

    /**
     * Begins to leak.
     *
     * @param seconds how long the run takes; the leak is a few times what may grow in that time
     */
    void begin(WatchedProcess victim, URI gateway, int seconds) {
        switch (this) {
            case NONE -> {}
            case CONNECTIONS -> Leak.connections(gateway.getPort(), seconds);
            default -> load(victim, seconds);
        }
    }

    /** As an agent, so that no product code knows of it. */
    private void load(WatchedProcess victim, int seconds) {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(victim.pid()));
            try {
                machine.loadAgent(ownJar().toString(), name() + " " + seconds);
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownJar() {
        return Path.of(URI.create(
                Leak.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
