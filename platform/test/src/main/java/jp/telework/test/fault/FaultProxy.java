package jp.telework.test.fault;

import java.io.Closeable;
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
import org.jspecify.annotations.Nullable;

/**
 * Stands between a program and a server on this machine, passes bytes on, and misbehaves when told to. Two threads for each
 * connection, so it is for tests with hundreds of connections, not thousands.
 */
public final class FaultProxy implements Closeable {

    /** What happens to bytes and connections. */
    public enum Mode {
        PASS,
        /**
         * Connections are taken and stay open, and every byte is dropped, in both directions; neither side learns that the
         * other has gone. A connection that lost a byte stays dead afterwards, as behind a firewall that forgot it.
         */
        BLACKHOLE,
        /** The port is closed; connections that exist are cut. */
        REFUSE,
        /** Connections are taken and cut at once with a reset, those that exist too. */
        RESET,
        /** Every piece of data is late. */
        LATENCY
    }

    private static final int BUFFER = 16 * 1024;

    private final InetSocketAddress server;
    private final InetSocketAddress here;
    private final long latencyMillis;
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;
    private volatile boolean closed;
    private volatile @Nullable ServerSocket listening;

    /**
     * Begins to listen.
     *
     * @param serverPort where the server listens on this machine
     * @param latencyMillis how late data are in {@link Mode#LATENCY}
     */
    public FaultProxy(int serverPort, long latencyMillis) throws IOException {
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort);
        this.latencyMillis = latencyMillis;
        ServerSocket first = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.here = new InetSocketAddress(InetAddress.getLoopbackAddress(), first.getLocalPort());
        listen(first);
    }

    public int port() {
        return here.getPort();
    }

    /** Connections that are open at the moment. */
    public int connections() {
        return pairs.size();
    }

    /** Changes what happens from now on. */
    public synchronized void become(Mode next) {
        mode = next;
        try {
            if (next == Mode.REFUSE || next == Mode.RESET) {
                pairs.forEach(Pair::reset);
            }
            if (next == Mode.REFUSE) {
                stopListening();
            } else if (listening == null) {
                ServerSocket again = new ServerSocket();
                again.setReuseAddress(true);
                again.bind(here, 200);
                listen(again);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void listen(ServerSocket socket) {
        listening = socket;
        start("fault-proxy", () -> accept(socket));
    }

    private void stopListening() throws IOException {
        ServerSocket socket = listening;
        listening = null;
        if (socket != null) {
            socket.close();
        }
    }

    private void accept(ServerSocket socket) {
        while (!closed && !socket.isClosed()) {
            try {
                Pair pair = new Pair(socket.accept());
                pairs.add(pair);
                pair.begin();
            } catch (IOException closedOrGone) {
                // The loop's condition decides.
            }
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        closed = true;
        stopListening();
        pairs.forEach(Pair::reset);
    }

    /** A client's connection and the one to the server that belongs to it. */
    private final class Pair {

        private final Socket client;
        private final Socket upstream = new Socket();
        private volatile boolean lost;

        Pair(Socket client) {
            this.client = client;
        }

        void begin() throws IOException {
            if (mode == Mode.RESET) {
                reset();
                return;
            }
            client.setTcpNoDelay(true);
            if (mode == Mode.BLACKHOLE) {
                lost = true;
            } else {
                upstream.connect(server);
                upstream.setTcpNoDelay(true);
                start("fault-proxy-down", () -> pump(upstream, client));
            }
            start("fault-proxy-up", () -> pump(client, upstream));
        }

        private void pump(Socket from, Socket to) {
            byte[] buffer = new byte[BUFFER];
            try {
                InputStream in = from.getInputStream();
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    pass(buffer, length, to);
                }
                ended(from, to);
            } catch (IOException cut) {
                ended(from, to);
            }
        }

        private void pass(byte[] buffer, int length, Socket to) throws IOException {
            if (mode == Mode.LATENCY) {
                sleep();
            }
            if (mode == Mode.BLACKHOLE) {
                lost = true;
            }
            if (!lost) {
                OutputStream out = to.getOutputStream();
                out.write(buffer, 0, length);
                out.flush();
            }
        }

        /** One side has closed. In a black hole the other one does not learn of it; nor later, when bytes were lost. */
        private void ended(Socket from, Socket to) {
            quietly(from);
            if (lost || mode == Mode.BLACKHOLE) {
                lost = true;
                if (client.isClosed() && (upstream.isClosed() || !upstream.isConnected())) {
                    pairs.remove(this);
                }
                return;
            }
            quietly(to);
            pairs.remove(this);
        }

        private void sleep() throws IOException {
            try {
                Thread.sleep(latencyMillis);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }

        void reset() {
            for (Socket socket : new Socket[] {client, upstream}) {
                try {
                    socket.setSoLinger(true, 0);
                } catch (IOException alreadyClosed) {
                    // Closing is all that is left.
                }
                quietly(socket);
            }
            pairs.remove(this);
        }

        private void quietly(Socket socket) {
            try {
                socket.close();
            } catch (IOException alreadyClosed) {
                // As wanted.
            }
        }
    }
}
