package jp.telework.endtoend.faults;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import jp.telework.endtoend.Case;
import jp.telework.endtoend.Client;
import jp.telework.endtoend.Suite;
import jp.telework.endtoend.Upload;

/** Clients that take too much, or nothing at all. */
final class EdgeFaults {

    private static final int PIPELINED = 160;
    private static final int MEASURED = 80;
    private static final Duration MEASURED_FOR = Duration.ofSeconds(8);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long JITTER_MILLIS = 150;
    private static final int DOCUMENT_BYTES = 20_000_000;
    private static final int DOWNLOADS = Integer.getInteger("telework.faults.downloads", 12);

    private EdgeFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.of("silent-client", 3, EdgeFaults::silentClient),
                Fault.of("parallel-downloads", 5, EdgeFaults::parallelDownloads));
    }

    /** Asks 160 times on one connection and reads nothing; other clients go on as before. */
    private static void silentClient(Stage stage) throws Exception {
        URI gateway = stage.suite().gateway();
        long quiet = p99Millis(stage.suite());
        StringBuilder requests = new StringBuilder();
        for (int i = 0; i < PIPELINED; i++) {
            String path = i % 2 == 0 ? "/openapi" : "/docs/swagger-ui.js";
            requests.append("GET ").append(path).append(" HTTP/1.1\r\nHost: localhost:");
            requests.append(gateway.getPort()).append("\r\n\r\n");
        }
        try (Socket silent = new Socket()) {
            silent.setReceiveBufferSize(4096);
            silent.connect(new InetSocketAddress("localhost", gateway.getPort()), 5_000);
            silent.getOutputStream().write(requests.toString().getBytes(StandardCharsets.US_ASCII));
            Thread.sleep(500);
            long attacked = p99Millis(stage.suite());
            stage.last();
            stage.note("others' p99 " + quiet + " ms, during the attack " + attacked + " ms");
            stage.softly()
                    .assertThat(attacked)
                    .as("others' p99 in ms, %d before", quiet)
                    .isLessThanOrEqualTo(2 * quiet + JITTER_MILLIS);
        }
    }

    /** Of as many reads as fit into the time; one without an answer counts as long as it was waited for. */
    private static long p99Millis(Suite suite) {
        HttpRequest read = suite.as("shirahama")
                .request("/api/furusato/v1/sites?limit=1")
                .timeout(PATIENCE)
                .GET()
                .build();
        List<Long> millis = new ArrayList<>();
        long end = System.nanoTime() + MEASURED_FOR.toNanos();
        while (millis.size() < MEASURED && System.nanoTime() < end) {
            long start = System.nanoTime();
            try {
                Client.tryToSend(read);
            } catch (IOException silent) {
                // Counted by its time.
            }
            millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
        Collections.sort(millis);
        return millis.get(millis.size() * 99 / 100);
    }

    private static void parallelDownloads(Stage stage) throws Exception {
        Suite suite = stage.suite();
        Case draft = Case.draft(
                        suite.as("shirahama"), Case.proposal(suite, stage.load().call()))
                .attach(large());
        stage.load().countOneMore();
        URI document = suite.gateway().resolve(draft.path() + "/documents/1");
        String token = draft.client().headers().get("Authorization");
        ExecutorService clients = Executors.newFixedThreadPool(DOWNLOADS);
        Map<String, Integer> outcomes = new TreeMap<>();
        try {
            List<Callable<String>> downloads = new ArrayList<>();
            for (int i = 0; i < DOWNLOADS; i++) {
                downloads.add(() -> download(document, token));
            }
            for (Future<String> download : clients.invokeAll(downloads)) {
                outcomes.merge(download.get(), 1, Integer::sum);
            }
        } finally {
            clients.shutdownNow();
        }
        stage.note(DOWNLOADS + " downloads of 20 MB: " + outcomes);
        stage.softly().assertThat(outcomes.keySet()).as("downloads").isSubsetOf("200, all of it", "503, Retry-After");
        stage.softly().assertThat(outcomes).as("downloads").containsKey("200, all of it");
    }

    private static String download(URI document, String token) {
        try {
            HttpURLConnection connection = (HttpURLConnection) document.toURL().openConnection();
            connection.setReadTimeout(60_000);
            connection.setRequestProperty("Authorization", token);
            if (connection.getResponseCode() != 200) {
                String retry = connection.getHeaderField("Retry-After") == null ? "" : ", Retry-After";
                return connection.getResponseCode() + retry;
            }
            long size = 0;
            byte[] buffer = new byte[64 * 1024];
            try (InputStream body = connection.getInputStream()) {
                for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                    size += read;
                }
            }
            return size == DOCUMENT_BYTES ? "200, all of it" : "200, cut off";
        } catch (IOException e) {
            return Tally.LOST;
        }
    }

    /** A PDF whose comments make it as large as a document may be. */
    private static Upload large() {
        Upload small = Upload.pdf("PROJECT_PLAN");
        byte[] content = new byte[DOCUMENT_BYTES];
        Arrays.fill(content, (byte) '%');
        System.arraycopy(small.content(), 0, content, 0, small.content().length);
        return new Upload(small.kind(), small.name(), content);
    }
}
