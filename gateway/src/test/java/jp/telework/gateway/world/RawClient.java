package jp.telework.gateway.world;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes no HTTP library would send, and shows what comes back. */
public final class RawClient {

    private RawClient() {}

    /**
     * The whole answer: up to the end of the connection, or to a fifth of a second of silence. The first byte may take half
     * a second. Line ends are CR LF; Latin-1, so that a byte is a character.
     */
    public static String exchange(int port, String request) {
        return exchange("127.0.0.1", port, request);
    }

    /**
     * An answer, and whether the connection ended with it.
     *
     * @param text as {@link #exchange} shows it
     */
    public record Answer(String text, boolean ended) {}

    /** Like {@link #exchange}, with more patience, and it tells whether the connection is still open. */
    public static Answer exchangeToTheEnd(int port, String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String text = readAll(socket.getInputStream());
            return new Answer(text, hasEnded(socket.getInputStream()));
        } catch (IOException broken) {
            return new Answer("", true);
        }
    }

    private static boolean hasEnded(InputStream in) throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException silence) {
            return false;
        }
    }

    /** How long each of so many requests, one after the other over one connection, waited for its whole answer. */
    public static long[] nanosOf(String from, int port, String request, int times) throws IOException {
        long[] nanos = new long[times];
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(30_000);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                String head = readUntil(in, "\r\n\r\n");
                skipBody(in, head.toLowerCase(Locale.ROOT));
                nanos[i] = System.nanoTime() - start;
                if (status(head) != 200) {
                    throw new IOException("answered " + head);
                }
            }
        }
        return nanos;
    }

    /** @param from the address to come from: on Linux every 127.x.y.z is one's own */
    public static String exchange(String from, int port, String request) {
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setSoTimeout(500);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            int first = socket.getInputStream().read();
            socket.setSoTimeout(200);
            return first < 0 ? "" : (char) first + readAll(socket.getInputStream());
        } catch (IOException broken) {
            return "";
        }
    }

    /** Sends the same request again and again over one connection, and tells how many answers had this status. */
    public static int repeat(String from, int port, String request, int times, int status) throws IOException {
        int found = 0;
        try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(5_000);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < times; i++) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
                String head = readUntil(in, "\r\n\r\n");
                skipBody(in, head.toLowerCase(Locale.ROOT));
                found += status(head) == status ? 1 : 0;
            }
        }
        return found;
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int octet = in.read();
            if (octet < 0) {
                throw new EOFException("closed before an answer was whole");
            }
            read.append((char) octet);
        }
        return read.toString();
    }

    /** Long answers come in chunks. */
    private static void skipBody(InputStream in, String head) throws IOException {
        if (head.contains("\r\ntransfer-encoding: chunked\r\n")) {
            int size;
            do {
                size = Integer.parseInt(readUntil(in, "\r\n").strip(), 16);
                in.skipNBytes(size + 2L);
            } while (size > 0);
        } else {
            int length = head.indexOf("content-length: ") + "content-length: ".length();
            in.skipNBytes(Integer.parseInt(head.substring(length, head.indexOf('\r', length))));
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
