package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import jp.telework.gateway.world.RawService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How long a head may take from its first byte; what lies between requests does not count. */
class SlowHeadIT {

    @RegisterExtension
    final PackagedGateway gateway = new PackagedGateway();

    @Test
    void endsAHeadThatNeverEnds() throws Exception {
        startWithImpatience();
        Instant start = Instant.now();
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            RawService.write(socket, "GET / HTTP/1.1\r\nHost: localhost\r\n");
            String answer = trickle(socket, "X: y\r\n");
            assertThat(answer).startsWith("HTTP/1.1 408");
        }
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofMillis(900), Duration.ofSeconds(4));
    }

    /** Whole heads and heads in two parts, over a connection that lives longer than a head may take. */
    @Test
    void leavesAConnectionAloneWhoseHeadsEnd() throws Exception {
        startWithImpatience();
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            socket.setSoTimeout(2_000);
            for (int i = 0; i < 6; i++) {
                RawService.write(socket, "GET /nope HTTP/1.1\r\n");
                Thread.sleep(i % 2 == 0 ? 0 : 300);
                RawService.write(socket, "Host: localhost\r\n\r\n");
                Thread.sleep(400);
                byte[] answer = socket.getInputStream()
                        .readNBytes(socket.getInputStream().available());
                assertThat(new String(answer, StandardCharsets.ISO_8859_1))
                        .as("request %d", i)
                        .startsWith("HTTP/1.1 404");
            }
        }
    }

    /** The same on a connection that has already served a request. */
    @Test
    void endsASecondHeadThatNeverEnds() throws Exception {
        startWithImpatience();
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            RawService.write(socket, "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n");
            Thread.sleep(300);
            socket.getInputStream().readNBytes(socket.getInputStream().available());
            RawService.write(socket, "GET / HTTP/1.1\r\n");
            assertThat(trickle(socket, "X: y\r\n")).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void leavesAConnectionAloneThatOnlyWaits() throws Exception {
        startWithImpatience();
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            Thread.sleep(1_500);
            RawService.write(socket, "GET /nope HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1))
                    .startsWith("HTTP/1.1 404");
        }
    }

    private void startWithImpatience() throws Exception {
        gateway.local();
        gateway.set("TELEWORK_LIMITS_SLOWEST_HEAD", "1s");
        gateway.startAndGet("/health");
    }

    private static String trickle(Socket socket, String drop) throws Exception {
        socket.setSoTimeout(200);
        for (int i = 0; i < 20; i++) {
            try {
                return new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            } catch (SocketTimeoutException nothingYet) {
                RawService.write(socket, drop);
            }
        }
        return "still open";
    }
}
