package jp.telework.gateway.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.RawService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients that ask for much and read nothing, against the packaged gateway with the memory it has in production. */
class SilentClientIT {

    private static final String DIRECT_MEMORY = "jvm_buffer_memory_used_bytes{id=\"direct\"}";
    private static final long MEGABYTE = 1024 * 1024;

    /** Beside twice the quiet time: what another process on the machine may take. */
    private static final long ALLOWANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    @RegisterExtension
    final PackagedGateway gateway = new PackagedGateway();

    private final List<Socket> silent = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : silent) {
            socket.close();
        }
    }

    @Test
    @Timeout(value = 180)
    void pipelinedRequestsForPagesHoldNobodyUp() throws Exception {
        gateway.local()
                // Counting must not be what helps here; how many are under way together is still limited.
                .set("TELEWORK_LIMITS_ADDRESS_BURST", "1000000")
                .set("TELEWORK_LIMITS_ADDRESS_REQUESTS", "1000000")
                .set("TELEWORK_LIMITS_STALLED_ANSWER", "3s");
        gateway.service().openApi(largeContract());
        gateway.startAndGet("/docs/swagger-ui.js");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> gateway.get("/openapi", "").statusCode() == 200);
        others();
        long quiet = others();
        double before = gateway.metric(DIRECT_MEMORY);

        for (String path : List.of("/openapi", "/docs/swagger-ui.js")) {
            for (int i = 0; i < 4; i++) {
                ask(path, 160);
            }
            for (int i = 0; i < 20; i++) {
                ask(path, 30);
            }
        }
        long attacked = others();
        double during = gateway.metric(DIRECT_MEMORY);
        System.out.printf(
                "p99 of others: quiet %.1f ms, attacked %.1f ms; direct memory %.1f MB, attacked %.1f MB%n",
                quiet / 1e6, attacked / 1e6, before / MEGABYTE, during / MEGABYTE);

        assertThat(attacked).isLessThan(2 * quiet + ALLOWANCE_NANOS);
        assertThat(during - before).isLessThan(32 * MEGABYTE);
        assertThat(gateway.metric("telework_gateway_refusals_total{reason=\"pipelining\"}"))
                .isEqualTo(8);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> gateway.metric("telework_gateway_refusals_total{reason=\"stalled-answer\"}") == 40);
        assertThat(silent).allSatisfy(SilentClientIT::assertEnded);
        await().atMost(Duration.ofSeconds(10)).until(() -> gateway.metric("telework_gateway_under_way") == 0);
    }

    @Test
    @Timeout(value = 120)
    void anAnswerOfAServiceIsReadNoFasterThanItsClientReads() throws Exception {
        RawService endless = new RawService();
        AtomicLong sent = new AtomicLong();
        AtomicLong ended = new AtomicLong();
        endless.behave((socket, service) -> {
            service.readHead(socket);
            RawService.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 10000000000\r\n\r\n");
            byte[] block = new byte[64 * 1024];
            try {
                while (true) {
                    socket.getOutputStream().write(block);
                    sent.addAndGet(block.length);
                }
            } finally {
                ended.incrementAndGet();
            }
        });
        gateway.local().set("TELEWORK_UPSTREAM_SEMINAR_URL", endless.url()).set("TELEWORK_LIMITS_STALLED_ANSWER", "3s");
        gateway.startAndGet("/health");
        double before = gateway.metric(DIRECT_MEMORY);
        for (int i = 0; i < 4; i++) {
            ask("/api/seminar/v1/seminars", 1);
        }
        await().until(() -> sent.get() > 0);
        Thread.sleep(2_000);
        long written = sent.get();
        assertThat(gateway.metric(DIRECT_MEMORY) - before).isLessThan(16 * MEGABYTE);
        assertThat(written).as("what lies in sockets").isLessThan(4 * 16 * MEGABYTE);
        await().atMost(Duration.ofSeconds(30)).until(() -> ended.get() == 4);
        assertThat(silent).allSatisfy(SilentClientIT::assertEnded);
    }

    /** A client that reads, slowly but steadily, keeps its connection for longer than an answer may be left alone. */
    @Test
    @Timeout(value = 120)
    void leavesAClientAloneThatReadsSlowly() throws Exception {
        gateway.local().set("TELEWORK_LIMITS_STALLED_ANSWER", "2s");
        gateway.startAndGet("/docs/swagger-ui.js");
        Socket socket = ask("/docs/swagger-ui.js", 1);
        int read = 0;
        for (int i = 0; i < 24; i++) {
            read += socket.getInputStream().readNBytes(16 * 1024).length;
            Thread.sleep(250);
        }
        assertThat(read).isEqualTo(24 * 16 * 1024);
        assertThat(socket.getInputStream().readNBytes(1_000_000)).hasSize(1_000_000);
    }

    /** As large as the suite's own, so that one answer does not fit into the buffers of a connection. */
    private static String largeContract() {
        StringBuilder paths = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            paths.append(i == 0 ? "" : ",")
                    .append("\"/api/subsidy/v1/things-%d\":{\"get\":{\"summary\":\"%s\"}}"
                            .formatted(i, "x".repeat(200)));
        }
        return "{\"openapi\":\"3.0.3\",\"paths\":{" + paths + "}}";
    }

    /** 99th percentile over four clients, each with requests one after the other. */
    private long others() throws IOException {
        String request = "GET /api/subsidy/v1/calls HTTP/1.1\r\nHost: localhost\r\n\r\n";
        LongStream all = LongStream.empty();
        for (int client = 1; client <= 4; client++) {
            all = LongStream.concat(
                    all, Arrays.stream(RawClient.nanosOf("127.0.0.9" + client, gateway.port(), request, 200)));
        }
        long[] sorted = all.sorted().toArray();
        return sorted[sorted.length * 99 / 100];
    }

    private Socket ask(String path, int times) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.90"), 0));
        socket.connect(new InetSocketAddress("127.0.0.1", gateway.port()));
        silent.add(socket);
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        try {
            socket.getOutputStream().write(request.repeat(times).getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException endedMeanwhile) {
            // More than may be sent: that is the point.
        }
        return socket;
    }

    /** Reads what still lies in the socket, up to the end or the reset. */
    private static void assertEnded(Socket socket) throws IOException {
        if (socket.isClosed()) {
            return;
        }
        socket.setSoTimeout(200);
        byte[] block = new byte[64 * 1024];
        long left = 4 * MEGABYTE;
        try {
            for (int read = 0; read >= 0; read = socket.getInputStream().read(block)) {
                left -= read;
                assertThat(left).as("still being answered").isPositive();
            }
        } catch (java.net.SocketTimeoutException stillOpen) {
            throw new AssertionError("still open", stillOpen);
        } catch (IOException reset) {
            // As good as an end.
        }
        socket.close();
    }
}
