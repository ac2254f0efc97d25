package jp.telework.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection that is kept. HTTP/1.1 in the parts that the services use: an answer has a Content-Length, is chunked,
 * or has no body. Of a measured answer only the status is looked at, for the driver shares the machine with those it
 * measures.
 */
public final class Connection implements AutoCloseable {

    private static final int LONGEST_WAIT = 30_000;
    private static final int BUFFER = 1 << 16;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int end;

    public Connection(URI service) {
        try {
            socket = new Socket("127.0.0.1", service.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(LONGEST_WAIT);
            in = socket.getInputStream();
            out = socket.getOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a request without a body. */
    public static byte[] request(String method, String path, String token, String headers) {
        String length = method.equals("GET") ? "" : "Content-Length: 0\r\n";
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n" + length
                        + headers + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a request and returns the answer's status. */
    public int send(byte[] request) {
        return exchange(request, false).status();
    }

    /** Sends a request and returns the whole answer. */
    public Exchange ask(byte[] request) {
        return exchange(request, true);
    }

    private Exchange exchange(byte[] request, boolean whole) {
        try {
            out.write(request);
            String head = head();
            int status = Integer.parseInt(head.substring(9, 12));
            ByteArrayOutputStream body = new ByteArrayOutputStream(whole ? BUFFER : 0);
            if (status != NO_CONTENT && status != NOT_MODIFIED) {
                body(head.toLowerCase(Locale.ROOT), whole ? body : null);
            }
            return new Exchange(status, head, body.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String head() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream(512);
        int matched = 0;
        while (matched < 4) {
            int next = read();
            head.write(next);
            matched = next == (matched % 2 == 0 ? '\r' : '\n') ? matched + 1 : next == '\r' ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private void body(String head, @Nullable ByteArrayOutputStream into) throws IOException {
        int length = head.indexOf("\r\ncontent-length:");
        if (length >= 0) {
            int from = length + "\r\ncontent-length:".length();
            take(
                    Integer.parseInt(
                            head.substring(from, head.indexOf("\r\n", from)).strip()),
                    into);
        } else if (head.contains("\r\ntransfer-encoding: chunked")) {
            int size = Integer.parseInt(line(), 16);
            while (size > 0) {
                take(size, into);
                line();
                size = Integer.parseInt(line(), 16);
            }
            line();
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = read(); next != '\n'; next = read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private void take(int size, @Nullable ByteArrayOutputStream into) throws IOException {
        int left = size;
        while (left > 0) {
            if (position == end) {
                fill();
            }
            int part = Math.min(left, end - position);
            if (into != null) {
                into.write(buffer, position, part);
            }
            position += part;
            left -= part;
        }
    }

    private int read() throws IOException {
        if (position == end) {
            fill();
        }
        return buffer[position++];
    }

    private void fill() throws IOException {
        position = 0;
        end = in.read(buffer);
        if (end < 0) {
            end = 0;
            throw new EOFException("the connection was closed");
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
