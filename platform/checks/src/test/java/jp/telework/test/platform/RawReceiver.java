package jp.telework.test.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A receiver without manners: it writes what and as slowly as it likes. */
final class RawReceiver implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final AtomicLong written = new AtomicLong();

    /**
     * Starts one.
     *
     * @param head written at once
     * @param drop written again and again until the other side hangs up
     * @param pauseMillis between two drops
     */
    RawReceiver(String head, byte[] drop, long pauseMillis) throws IOException {
        Thread accepting = new Thread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket socket = server.accept();
                    connections.incrementAndGet();
                    new Thread(() -> drip(socket, head, drop, pauseMillis)).start();
                } catch (IOException over) {
                    return;
                }
            }
        });
        accepting.setDaemon(true);
        accepting.start();
    }

    private void drip(Socket socket, String head, byte[] drop, long pauseMillis) {
        try (socket) {
            // An answer before the question would be nonsense of another kind.
            if (socket.getInputStream().read(new byte[8192]) < 0) {
                return;
            }
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            out.flush();
            while (true) {
                out.write(drop);
                out.flush();
                written.addAndGet(drop.length);
                if (pauseMillis > 0) {
                    Thread.sleep(pauseMillis);
                }
            }
        } catch (IOException hungUp) {
            closed.incrementAndGet();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    int connections() {
        return connections.get();
    }

    int closed() {
        return closed.get();
    }

    long written() {
        return written.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
