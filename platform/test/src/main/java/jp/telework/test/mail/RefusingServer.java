package jp.telework.test.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that knows none of the recipients. */
public final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;

    private RefusingServer(ServerSocket socket) {
        this.socket = socket;
    }

    public static RefusingServer at(int port) throws IOException {
        RefusingServer server = new RefusingServer(new ServerSocket(port, 5, InetAddress.getByName("127.0.0.1")));
        daemon(server::serve).start();
        return server;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "refusing-mail-server");
        thread.setDaemon(true);
        return thread;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                // A client that keeps its connection holds back no other.
                Socket client = socket.accept();
                daemon(() -> talk(client)).start();
            } catch (IOException closed) {
                // The test is over.
            }
        }
    }

    private static void talk(Socket connected) {
        try (Socket client = connected) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = client.getOutputStream();
            say(out, "220 refusing");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                say(
                        out,
                        verb.startsWith("RCPT")
                                ? "550 no such user"
                                : verb.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        } catch (IOException gone) {
            // The client went.
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
