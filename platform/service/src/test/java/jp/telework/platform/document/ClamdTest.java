package jp.telework.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.document.VirusScanner.Verdict;
import jp.telework.kernel.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdTest {

    /** Where .ci/clamd has started a real one, whose only signature is this text. */
    private static final String REAL = System.getenv("TELEWORK_CLAMD");

    private static final String SIGNED = "telework-harmless-signature-of-a-test";

    @TempDir
    Path folder;

    private static Verdict scan(String address, Path file) {
        return new Clamd(Optional.of(address), Duration.ofSeconds(20)).scan(file);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    @Test
    void saysThatNothingWasScannedAsLongAsThereIsNoScanner() throws IOException {
        assertThat(new Clamd(Optional.empty(), Duration.ofSeconds(1)).scan(file(new byte[1])))
                .isEqualTo(new Verdict(ScanResult.NOT_SCANNED, ""));
    }

    @Test
    void sendsTheFileInPiecesAndReadsTheVerdict() throws IOException {
        byte[] content = new byte[200_000];
        new Random(45).nextBytes(content);
        try (Stub clean = new Stub("stream: OK\0")) {
            assertThat(scan(clean.address(), file(content))).isEqualTo(new Verdict(ScanResult.CLEAN, ""));
            assertThat(clean.received.join()).isEqualTo(content);
        }
        try (Stub infected = new Stub("stream: Win.Test.EICAR_HDB-1 FOUND\0")) {
            assertThat(scan(infected.address(), file(content)))
                    .isEqualTo(new Verdict(ScanResult.INFECTED, "Win.Test.EICAR_HDB-1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "", "stream: Can't allocate memory ERROR\0"})
    void takesNoFileThatTheScannerDidNotJudge(String answer) throws IOException {
        Path file = file(new byte[10]);
        try (Stub broken = new Stub(answer)) {
            assertThatThrownBy(() -> scan(broken.address(), file)).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void takesNoFileWhileTheScannerIsAway() throws IOException {
        Path file = file(new byte[10]);
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThatThrownBy(() -> scan("127.0.0.1:" + free, file)).isInstanceOf(Refusal.class);
    }

    /** Runs where CI has installed ClamAV. */
    @Test
    void understandsTheRealScanner() throws IOException {
        assumeThat(REAL).as("TELEWORK_CLAMD").isNotNull();
        assertThat(scan(REAL, file("a plain text".getBytes(StandardCharsets.UTF_8)))
                        .result())
                .isEqualTo(ScanResult.CLEAN);
        Verdict verdict = scan(REAL, file(("before " + SIGNED + " after").getBytes(StandardCharsets.UTF_8)));
        assertThat(verdict.result()).isEqualTo(ScanResult.INFECTED);
        assertThat(verdict.signature()).startsWith("Telework.Test");
    }

    /** Speaks the scanner's protocol once. */
    private static final class Stub implements AutoCloseable {

        final CompletableFuture<byte[]> received = new CompletableFuture<>();
        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());

        Stub(String answer) throws IOException {
            Thread thread = new Thread(() -> serve(answer), "clamd-stub");
            thread.setDaemon(true);
            thread.start();
        }

        String address() {
            return "127.0.0.1:" + socket.getLocalPort();
        }

        private void serve(String answer) {
            try (Socket client = socket.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                for (int size = in.readInt(); size > 0; size = in.readInt()) {
                    all.writeBytes(in.readNBytes(size));
                }
                received.complete(all.toByteArray());
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException | AssertionError broken) {
                received.completeExceptionally(broken);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
