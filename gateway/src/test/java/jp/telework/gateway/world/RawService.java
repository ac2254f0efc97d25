package jp.telework.gateway.world;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that misbehaves below HTTP. What it does with a connection is set by each test. */
public final class RawService {

    /** What to do with one accepted connection. */
    @FunctionalInterface
    public interface Behaviour {
        void meet(Socket socket, RawService service) throws Exception;
    }

    private static final int PATIENCE_MILLIS = 2_000;

    private final ServerSocket server;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = (socket, service) -> socket.close();

    public RawService() {
        try {
            server = new ServerSocket(0, 500, InetAddress.getByName("localhost"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    public String url() {
        return "http://localhost:" + server.getLocalPort();
    }

    public void behave(Behaviour newBehaviour) {
        behaviour = newBehaviour;
        heads.clear();
    }

    /** Request lines and headers as they came, one text per request. */
    public List<String> heads() {
        return List.copyOf(heads);
    }

    /** How often a request for this path came; requests of an earlier test may still trickle in. */
    public long count(String path) {
        return heads.stream().filter(head -> head.contains(" " + path + " ")).count();
    }

    /** Reads one request head and keeps it. */
    public String readHead(Socket socket) throws IOException {
        String head = nextHead(socket);
        heads.add(head);
        return head;
    }

    /** Reads one request head, for services that get so many that keeping them would take longer than answering. */
    public static String nextHead(Socket socket) throws IOException {
        // Byte by byte: a buffering reader would swallow the beginning of the body.
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int octet = socket.getInputStream().read();
            if (octet < 0) {
                throw new EOFException();
            }
            head.append((char) octet);
        }
        return head.toString();
    }

    public static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /**
     * Reads what the gateway still sends before the connection is closed. Closing with unread bytes resets a connection,
     * and a reset may overtake the answer.
     */
    public void hearOut(Socket socket) throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(PATIENCE_MILLIS);
        while (socket.getInputStream().read() >= 0) {
            // What comes after the head is of no interest here.
        }
    }

    private void accept() {
        while (true) {
            try {
                Socket socket = server.accept();
                Behaviour current = behaviour;
                daemon(() -> {
                    try (socket) {
                        current.meet(socket, this);
                    } catch (Exception expectedWhenTheGatewayHangsUp) {
                        // The connection is over either way.
                    }
                });
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-service");
        thread.setDaemon(true);
        thread.start();
    }
}
