package jp.telework.endtoend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands between the services and PostgreSQL and passes bytes on, until it is told to swallow them: connections stay
 * open, new ones are taken, and nothing arrives, as behind a broken network. A connection that lost a byte stays dead.
 */
public final class Tunnel implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean swallowing;

    private Tunnel(ServerSocket entrance, int target) {
        this.entrance = entrance;
        this.target = target;
    }

    /** Begins to listen. */
    public static Tunnel to(int port) {
        try {
            Tunnel tunnel = new Tunnel(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), port);
            start("tunnel", tunnel::accept);
            return tunnel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address that leads through the tunnel instead of straight to PostgreSQL. */
    public String through(String jdbcUrl) {
        return jdbcUrl.replace(":" + target + "/", ":" + entrance.getLocalPort() + "/");
    }

    public void swallow(boolean everything) {
        swallowing = everything;
    }

    @Override
    public void close() {
        close(entrance);
        open.forEach(Tunnel::close);
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket client = entrance.accept();
                start("tunnel-connection", () -> connect(client));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        open.add(client);
        Socket server = new Socket();
        open.add(server);
        try {
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2_000);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            AtomicBoolean dead = new AtomicBoolean();
            start("tunnel-back", () -> pass(server, client, dead));
            pass(client, server, dead);
        } catch (IOException refused) {
            end(client, server);
        }
    }

    private void pass(Socket from, Socket to, AtomicBoolean dead) {
        byte[] buffer = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (swallowing) {
                    dead.set(true);
                }
                if (!dead.get()) {
                    out.write(buffer, 0, read);
                }
            }
        } catch (IOException ended) {
            // The other side is told below.
        }
        // While the network is broken neither side learns of an end; afterwards a side that sends again does.
        while (swallowing) {
            LockSupport.parkNanos(50_000_000);
        }
        end(from, to);
    }

    private void end(Socket one, Socket other) {
        open.remove(one);
        open.remove(other);
        close(one);
        close(other);
    }

    private static void close(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
