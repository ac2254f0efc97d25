package jp.telework.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.document.VirusScanner;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The scanner of ClamAV, over its protocol (clamd(8), INSTREAM). Off as long as no address is configured: files are then stored
 * as not scanned. When it is configured and does not answer, no file is taken.
 */
@ApplicationScoped
public class Clamd implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(Clamd.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String CLEAN = "stream: OK";
    private static final String BEGIN = "stream: ";
    private static final String FOUND = " FOUND";

    private final Optional<String> address;
    private final Duration patience;

    Clamd(
            @ConfigProperty(name = "telework.scan.clamd") Optional<String> address,
            @ConfigProperty(name = "telework.scan.patience", defaultValue = "PT20S") Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public Verdict scan(Path file) {
        if (address.isEmpty()) {
            return new Verdict(ScanResult.NOT_SCANNED, "");
        }
        try {
            return verdict(ask(address.get(), file));
        } catch (IOException away) {
            LOG.errorf("the scanner for viruses does not answer: %s", away.getMessage());
            throw Refusal.of(CommonError.SERVICE_UNAVAILABLE);
        }
    }

    private static Verdict verdict(String answer) throws IOException {
        if (answer.equals(CLEAN)) {
            return new Verdict(ScanResult.CLEAN, "");
        }
        if (answer.startsWith(BEGIN) && answer.endsWith(FOUND)) {
            return new Verdict(ScanResult.INFECTED, answer.substring(BEGIN.length(), answer.length() - FOUND.length()));
        }
        throw new IOException(answer.isEmpty() ? "no answer" : answer);
    }

    private String ask(String where, Path file) throws IOException {
        int colon = where.lastIndexOf(':');
        int millis = Math.toIntExact(patience.toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(where.substring(0, colon), Integer.parseInt(where.substring(colon + 1))),
                    millis);
            socket.setSoTimeout(millis);
            send(socket.getOutputStream(), file);
            return answer(socket.getInputStream());
        }
    }

    private static void send(OutputStream socket, Path file) throws IOException {
        DataOutputStream out = new DataOutputStream(socket);
        out.write(COMMAND);
        byte[] piece = new byte[PIECE];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(piece); read > 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream socket) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        for (int next = socket.read(); next > 0 && answer.size() < LONGEST_ANSWER; next = socket.read()) {
            answer.write(next);
        }
        return answer.toString(StandardCharsets.UTF_8).strip();
    }
}
