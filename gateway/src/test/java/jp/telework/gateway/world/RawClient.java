package jp.telework.gateway.world;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes no HTTP library would send, and shows what comes back. */
public final class RawClient {

    private RawClient() {}

    /**
     * The whole answer, up to the end of the connection or half a second of silence. Line ends are CR LF; Latin-1, so
     * that a byte is a character.
     */
    public static String exchange(int port, String request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return readAll(socket.getInputStream());
        } catch (IOException broken) {
            return "";
        }
    }

    private static String readAll(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        try {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                answer.write(block, 0, read);
            }
        } catch (SocketTimeoutException silence) {
            // Kept open: what came is the answer.
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    /** The status, or 0 when the connection was closed without an answer. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
