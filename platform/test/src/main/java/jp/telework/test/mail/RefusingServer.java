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
        Thread thread = new Thread(server::serve, "refusing-mail-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // The client went, or the test is over.
            }
        }
    }

    private static void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 refusing");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.toUpperCase(Locale.ROOT);
            say(out, verb.startsWith("RCPT") ? "550 no such user" : verb.startsWith("QUIT") ? "221 bye" : "250 fine");
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
