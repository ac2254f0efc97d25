package jp.telework.subsidy.application;

import static jp.telework.subsidy.Fixtures.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.telework.subsidy.Fixtures;
import jp.telework.test.Identity;
import jp.telework.test.PackagedService;
import jp.telework.test.TestDatabase;
import jp.telework.test.rest.Rest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Large documents in a service with a heap of 128 MB: the heap stays flat, however many are on their way. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class DocumentMemoryIT {

    private static final int SIZE = 20 * 1024 * 1024;
    private static final int DOWNLOADS = 64;
    private static final int UPLOADS = 16;
    private static final long GROWTH = 12 * 1024 * 1024;
    private static final byte[] DOCUMENT = document();
    private static final String WHOLE = "the document, and nothing else";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static PackagedService service;
    private static UUID call;
    private static URI stored;

    @BeforeAll
    static void start() throws Exception {
        service = PackagedService.start(
                "subsidy",
                List.of(
                        "-Xmx128m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dtelework.download.at-once=" + DOWNLOADS,
                        "-Dtelework.download.slowest-piece=10s",
                        "-Dtelework.upload.at-once=" + UPLOADS));
        Rest.sendTo(service.outside());
        call = Fixtures.openCall();
        String id = Fixtures.draft(call);
        stored = service.outside().resolve(API + "/applications/" + id + "/documents/1");
        assertThat(upload(id)).isEqualTo(201);
        assertThat(downloaded()).isEqualTo(WHOLE);
    }

    @AfterAll
    static void stop() {
        Rest.sendTo(null);
        if (service != null) {
            service.close();
        }
    }

    @Test
    void downloadsLeaveTheHeapFlat() throws Exception {
        long before = service.heapAfterCollection();
        List<Future<String>> all = together(DOWNLOADS, DocumentMemoryIT::downloaded);
        for (Future<String> one : all) {
            assertThat(one.get()).isEqualTo(WHOLE);
        }
        assertThat(service.heapAfterCollection()).as(service.log()).isLessThan(before + GROWTH);
    }

    @Test
    void uploadsLeaveTheHeapFlat() throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int i = 0; i < UPLOADS; i++) {
            drafts.add(Fixtures.draft(call));
        }
        var next = drafts.iterator();
        long before = service.heapAfterCollection();
        List<Future<Integer>> all = together(UPLOADS, () -> {
            String id;
            synchronized (drafts) {
                id = next.next();
            }
            return upload(id);
        });
        for (Future<Integer> one : all) {
            assertThat(one.get()).as(service.log()).isEqualTo(201);
        }
        assertThat(service.heapAfterCollection()).as(service.log()).isLessThan(before + GROWTH);
        assertThat(TestDatabase.get().number("SELECT count(*) FROM document_content WHERE length(content) = " + SIZE))
                .isEqualTo(UPLOADS + 1);
    }

    /** As many clients as there are places take nothing of what they asked for. */
    @Test
    void waitingDownloadsHoldNoThreadAndNoConnectionAndEnd() throws Exception {
        long before = service.heapAfterCollection();
        List<Socket> silent = new ArrayList<>();
        try {
            // At once: the first is cut off ten seconds after it took its last byte.
            for (Future<Socket> one : together(DOWNLOADS, DocumentMemoryIT::silent)) {
                silent.add(one.get());
            }
            assertThat(status()).isEqualTo(503);
            // The last of them may just give its connection back.
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> TestDatabase.get()
                                    .number(
                                            "SELECT count(*) FROM pg_stat_activity WHERE usename = 'subsidy' AND state <> 'idle'")
                            == 0);
            assertThat(service.heapAfterCollection()).as(service.log()).isLessThan(before + 2 * GROWTH);
            Fixtures.as(Identity.SHIRAHAMA).get(API + "/applications").then().statusCode(200);
            // A client that takes nothing for 10 seconds is cut off, and makes room.
            await().atMost(Duration.ofSeconds(90)).until(() -> status() == 200);
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
        assertThat(downloaded()).isEqualTo(WHOLE);
    }

    /** A client that has a place and then takes nothing more. An ended download may still have its place for a moment. */
    private static Socket silent() {
        return await().atMost(Duration.ofSeconds(5)).until(DocumentMemoryIT::admitted, Objects::nonNull);
    }

    private static @Nullable Socket admitted() throws IOException {
        Socket socket = new Socket();
        socket.setSoTimeout(5_000);
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress("localhost", service.outside().getPort()), 5_000);
        socket.getOutputStream()
                .write(("GET " + stored.getPath() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                + Identity.SHIRAHAMA.bearer() + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        if (!new String(first, StandardCharsets.US_ASCII).endsWith("200")) {
            socket.close();
            return null;
        }
        return socket;
    }

    private static int status() throws Exception {
        HttpResponse<InputStream> answer = CLIENT.send(get(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            body.readNBytes(1);
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            }
        }
        return answer.statusCode();
    }

    private static <T> List<Future<T>> together(int number, Callable<T> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            return threads.invokeAll(java.util.Collections.nCopies(number, work));
        } finally {
            threads.shutdown();
        }
    }

    private static HttpRequest get() {
        return HttpRequest.newBuilder(stored)
                .header("Authorization", Identity.SHIRAHAMA.bearer())
                .timeout(Duration.ofMinutes(3))
                .build();
    }

    /** Byte for byte: a digest of every download takes this JVM, which has only the fast compiler, a hundred times as long. */
    private static String downloaded() throws Exception {
        HttpResponse<InputStream> answer = CLIENT.send(get(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(SIZE);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        byte[] block = new byte[64 * 1024];
        int whole = 0;
        try (InputStream body = answer.body()) {
            for (int read = body.read(block); read >= 0; read = body.read(block)) {
                if (read > SIZE - whole || !Arrays.equals(block, 0, read, DOCUMENT, whole, whole + read)) {
                    return "differs after byte " + whole;
                }
                whole += read;
            }
        }
        return whole == SIZE ? WHOLE : "ends after byte " + whole;
    }

    private static int upload(String id) throws Exception {
        String head = "--edge\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nOTHER\r\n--edge\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"large.pdf\"\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(
                        service.outside().resolve(API + "/applications/" + id + "/documents"))
                .header("Authorization", Identity.SHIRAHAMA.bearer())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .timeout(Duration.ofMinutes(3))
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.US_ASCII),
                        DOCUMENT,
                        "\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII))))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    /** As large as a document may be; does not compress. */
    private static byte[] document() {
        byte[] bytes = new byte[SIZE];
        new Random(20171121).nextBytes(bytes);
        byte[] pdf = Fixtures.pdf("x");
        System.arraycopy(pdf, 0, bytes, 0, Math.min(pdf.length, bytes.length));
        return Arrays.copyOf(bytes, SIZE);
    }
}
