package jp.telework.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.PooledByteBufAllocator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import jp.telework.gateway.world.RawClient;
import jp.telework.gateway.world.StubService.Received;
import jp.telework.gateway.world.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies pass through; they are never collected. */
@QuarkusTest
@QuarkusTestResource(World.class)
class StreamingTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource
    URL gateway;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void startWithACleanSheet() {
        World.subsidy().forget();
        World.seminar().forget();
    }

    @Test
    void carriesAnUploadByteForByte() throws Exception {
        byte[] file = randomBytes(24 * MEGABYTE);
        HttpResponse<String> response = post("/api/subsidy/v1/documents", BodyPublishers.ofByteArray(file));
        assertThat(response.statusCode()).isEqualTo(200);
        Received received = World.subsidy().onlyReceived();
        assertThat(received.bytes()).isEqualTo(file.length);
        assertThat(received.sha256()).isEqualTo(sha256(file));
        assertThat(received.headers().getFirst("Content-Length")).isEqualTo(Integer.toString(file.length));
    }

    @Test
    void carriesAnUploadOfUnknownLength() throws Exception {
        byte[] file = randomBytes(3 * MEGABYTE);
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file));
        assertThat(post("/api/subsidy/v1/documents", chunked).statusCode()).isEqualTo(200);
        Received received = World.subsidy().onlyReceived();
        assertThat(received.sha256()).isEqualTo(sha256(file));
        assertThat(received.headers().getFirst("Transfer-Encoding")).isEqualTo("chunked");
    }

    @Test
    void refusesAnAnnouncedBodyThatIsTooLargeBeforeItIsSent() throws Exception {
        HttpResponse<String> response = post(
                "/api/subsidy/v1/documents",
                BodyPublishers.fromPublisher(
                        BodyPublishers.ofByteArray(new byte[25 * MEGABYTE + 1]), 25 * MEGABYTE + 1));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"code\":\"PAYLOAD_TOO_LARGE\"", "26214400");
        assertThat(World.subsidy().received()).isEmpty();
    }

    @Test
    void cutsABodyThatTurnsOutTooLarge() throws Exception {
        BodyPublisher endless = BodyPublishers.ofInputStream(() -> new Zeros(26L * MEGABYTE));
        HttpResponse<String> response = post("/api/subsidy/v1/documents", endless);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("\"code\":\"PAYLOAD_TOO_LARGE\"");
        assertThat(World.subsidy().received()).isEmpty();
    }

    @Test
    void doesNotAskForABodyItWillRefuse() {
        String answer = RawClient.exchange(
                gateway.getPort(),
                "POST /api/subsidy/v1/documents HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                        + "Content-Length: 1000000\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 401 ")
                .contains("connection: close")
                .doesNotContain("100 Continue");
    }

    @Test
    void asksForTheBodyWhenTheClientWaitsToBeAsked() throws Exception {
        byte[] file = randomBytes(MEGABYTE);
        HttpRequest request = HttpRequest.newBuilder(uri("/api/subsidy/v1/documents"))
                .header("Authorization", "Bearer " + World.provider().token())
                .header("Content-Type", "application/octet-stream")
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(file))
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        assertThat(World.subsidy().onlyReceived().sha256()).isEqualTo(sha256(file));
    }

    @Test
    void holdsLittleOfALargeUploadInMemory() throws Exception {
        long before = directMemory();
        AtomicLong most = new AtomicLong();
        BodyPublisher upload = BodyPublishers.ofInputStream(() -> new Zeros(400L * MEGABYTE) {
            @Override
            public int read(byte[] target, int offset, int length) {
                most.accumulateAndGet(directMemory(), Math::max);
                return super.read(target, offset, length);
            }
        });
        assertThat(post("/api/bulk/v1/upload", upload).statusCode()).isEqualTo(200);
        assertThat(World.seminar().onlyReceived().bytes()).isEqualTo(400L * MEGABYTE);
        assertThat(most.get() - before).isLessThan(64L * MEGABYTE);
    }

    @Test
    void doesNotTakeMoreThanTheServiceReads() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        World.raw().behave((socket, service) -> {
            service.readHead(socket);
            over.await(20, TimeUnit.SECONDS);
        });
        long accepted = 0;
        try (Socket socket = new Socket("localhost", gateway.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /api/raw/upload HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 25000000\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            accepted = writeUntilStuck(socket);
        } finally {
            over.countDown();
        }
        // Socket buffers on four ends, and nothing like the whole.
        assertThat(accepted).isLessThan(20_000_000);
    }

    @Test
    void passesTheBeginningOfAnAnswerOnWhileTheRestIsStillToCome() throws Exception {
        World.subsidy().secondHalf = new CountDownLatch(1);
        HttpResponse<InputStream> response =
                client.send(request("/api/subsidy/v1/in-two-halves").GET().build(), BodyHandlers.ofInputStream());
        assertThat(new String(response.body().readNBytes(5), StandardCharsets.UTF_8))
                .isEqualTo("first");
        World.subsidy().secondHalf.countDown();
        assertThat(new String(response.body().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("second");
    }

    @Test
    void carriesALargeDownload() throws Exception {
        HttpResponse<InputStream> response =
                client.send(request("/api/subsidy/v1/download").GET().build(), BodyHandlers.ofInputStream());
        long bytes = 0;
        try (InputStream in = response.body()) {
            byte[] block = new byte[64 * 1024];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                bytes += read;
            }
        }
        assertThat(bytes).isEqualTo(50L * MEGABYTE);
    }

    /** Writes from a thread of its own and stops counting when two seconds bring nothing more. */
    private static long writeUntilStuck(Socket socket) throws InterruptedException {
        AtomicLong written = new AtomicLong();
        Thread writer = new Thread(() -> {
            byte[] block = new byte[64 * 1024];
            try {
                while (written.get() < 25_000_000 - block.length) {
                    socket.getOutputStream().write(block);
                    written.addAndGet(block.length);
                }
            } catch (IOException hungUp) {
                // The test is over.
            }
        });
        writer.setDaemon(true);
        writer.start();
        long before;
        do {
            before = written.get();
            Thread.sleep(700);
        } while (written.get() != before);
        return written.get();
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws IOException, InterruptedException {
        HttpRequest.Builder upload = request(path).header("Content-Type", "application/octet-stream");
        return client.send(upload.POST(body).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + World.provider().token());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + gateway.getPort() + path);
    }

    private static long directMemory() {
        long pooled = PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory();
        long plain = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return pooled + plain;
    }

    private static byte[] randomBytes(int length) {
        byte[] bytes = new byte[length];
        new Random(20261120).nextBytes(bytes);
        return bytes;
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    /** A stream of zeros that takes no memory. */
    private static class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}
