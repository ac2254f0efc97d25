package jp.telework.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ConnectionTest {

    private static final byte[] REQUEST = Connection.request("GET", "/x", "t", "");

    /** Answers with these bytes when the first request has come, and closes. */
    private static Connection to(String answers) throws IOException {
        ServerSocket server = new ServerSocket(0);
        CompletableFuture.runAsync(() -> {
            try (server;
                    Socket socket = server.accept()) {
                assertThat(socket.getInputStream().readNBytes(REQUEST.length)).isEqualTo(REQUEST);
                socket.getOutputStream().write(answers.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return new Connection(URI.create("http://localhost:" + server.getLocalPort()));
    }

    @Test
    void readsAnswersOneAfterTheOther() throws IOException {
        try (Connection connection = to("HTTP/1.1 200 OK\r\nETag: \"5\"\r\nContent-Length: 7\r\n\r\n白a浜"
                + "HTTP/1.1 204 No Content\r\n\r\n"
                + "HTTP/1.1 409 Conflict\r\ntransfer-encoding: chunked\r\n\r\n4\r\nab\r\n\r\n2\r\ncd\r\n0\r\n\r\n"
                + "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            Exchange first = connection.ask(REQUEST);
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.header("etag")).isEqualTo("\"5\"");
            assertThat(first.header("x")).isEmpty();
            assertThat(first.body()).isEqualTo("白a浜");
            assertThat(connection.send(new byte[0])).isEqualTo(204);
            assertThat(connection.ask(new byte[0]).body()).isEqualTo("ab\r\ncd");
            assertThat(connection.send(new byte[0])).isEqualTo(200);
            assertThatThrownBy(() -> connection.send(new byte[0])).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void writesARequest() {
        assertThat(new String(Connection.request("POST", "/a", "t", "If-Match: \"5\"\r\n"), StandardCharsets.UTF_8))
                .isEqualTo("POST /a HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer t\r\nContent-Length: 0\r\n"
                        + "If-Match: \"5\"\r\n\r\n");
    }
}
