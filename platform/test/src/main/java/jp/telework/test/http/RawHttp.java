package jp.telework.test.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes bytes to a socket and reads what comes back: for requests that an HTTP library would refuse to send. */
public final class RawHttp {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 30_000;

    private RawHttp() {}

    /**
     * An answer.
     *
     * @param status 0 when the connection ended without one
     * @param headers names in lower case
     */
    public record Response(int status, Map<String, String> headers, byte[] bytes) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        @Override
        public String toString() {
            String text = body();
            return status + " " + headers + " " + text.substring(0, Math.min(500, text.length()));
        }
    }

    /**
     * Sends a request with a body, and the length that it has.
     *
     * @param headers further headers
     */
    public static Response send(URI address, String method, Map<String, String> headers, byte[] body) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", address.getHost() + ":" + address.getPort());
        all.put("Connection", "close");
        all.put("Content-Length", Integer.toString(body.length));
        all.putAll(headers);
        StringBuilder head = new StringBuilder(method + " " + pathOf(address) + " HTTP/1.1\r\n");
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("\r\n");
        return exchange(address, head.toString().getBytes(StandardCharsets.UTF_8), body);
    }

    private static String pathOf(URI address) {
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }

    /** Sends exactly these bytes. The peer should close the connection ({@code Connection: close}). */
    public static Response exchange(URI address, byte[]... bytes) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            write(socket.getOutputStream(), bytes);
            return parse(readAll(socket.getInputStream()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A server may refuse a large body before it has read all of it; its answer counts all the same. */
    private static void write(OutputStream out, byte[]... bytes) {
        try {
            for (byte[] part : bytes) {
                out.write(part);
            }
            out.flush();
        } catch (IOException refusedEarly) {
            // the answer is read next
        }
    }

    private static byte[] readAll(InputStream in) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                all.write(buffer, 0, got);
            }
        } catch (IOException reset) {
            // what came before the reset counts
        }
        return all.toByteArray();
    }

    private static Response parse(byte[] all) {
        String latin = new String(all, StandardCharsets.ISO_8859_1);
        int end = latin.indexOf("\r\n\r\n");
        if (end < 0 || !latin.startsWith("HTTP/1.")) {
            return new Response(0, Map.of(), all);
        }
        String[] lines = latin.substring(0, end).split("\r\n");
        Map<String, String> headers = new LinkedHashMap<>();
        Arrays.stream(lines).skip(1).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        int status = Integer.parseInt(lines[0].split(" ")[1]);
        byte[] body = Arrays.copyOfRange(all, end + 4, all.length);
        boolean chunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        return new Response(status, headers, chunked ? joined(body) : body);
    }

    private static byte[] joined(byte[] chunks) {
        String latin = new String(chunks, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int at = 0;
        while (at < latin.length()) {
            int line = latin.indexOf("\r\n", at);
            int size = line < 0 ? 0 : Integer.parseInt(latin.substring(at, line).strip(), 16);
            if (size == 0) {
                break;
            }
            body.write(chunks, line + 2, Math.min(size, chunks.length - line - 2));
            at = line + 2 + size + 2;
        }
        return body.toByteArray();
    }
}
