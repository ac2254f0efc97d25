package jp.telework.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.document.VirusScanner;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.document.OfficeFiles.Found;
import jp.telework.platform.form.SentFile;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds out what an uploaded file really is. The content decides; name and declared type must agree with it. Archives
 * of the office formats are unpacked once to count and judge them; nothing of them is kept (docs/adr/0046).
 */
@ApplicationScoped
public class FileExaminer {

    private static final Map<String, List<String>> ACCEPTED = Map.of(
            "application/pdf",
            List.of("pdf"),
            "image/png",
            List.of("png"),
            "image/jpeg",
            List.of("jpg", "jpeg"),
            OfficeFiles.DOCX,
            List.of("docx"),
            OfficeFiles.XLSX,
            List.of("xlsx"),
            OfficeFiles.PPTX,
            List.of("pptx"));

    private final Tika tika = new Tika();
    private final long maximum;
    private final VirusScanner scanner;

    FileExaminer(
            @ConfigProperty(name = "telework.limits.document-bytes", defaultValue = "20971520") long maximum,
            VirusScanner scanner) {
        this.maximum = maximum;
        this.scanner = scanner;
    }

    /**
     * Examines a file.
     *
     * @throws Refusal a code of {@link DocumentError}, with the pointer {@code /file}; SERVICE_UNAVAILABLE when the scanner for
     *     viruses is away
     */
    public DocumentFacts examine(SentFile file) {
        if (file.size() == 0) {
            throw refused(DocumentError.DOCUMENT_EMPTY);
        }
        if (file.size() > maximum) {
            throw refused(DocumentError.DOCUMENT_TOO_LARGE, maximum);
        }
        String name = FileNames.read(file.name()).orElseThrow(() -> refused(DocumentError.DOCUMENT_NAME_INVALID));
        Found found = found(file.path());
        String type = found.mediaType();
        List<String> endings = ACCEPTED.get(type);
        if (endings == null) {
            throw refused(DocumentError.DOCUMENT_TYPE_NOT_ACCEPTED, type);
        }
        if (!endings.contains(ending(name))) {
            throw refused(DocumentError.DOCUMENT_TYPE_MISMATCH, type, name);
        }
        String declared = file.mediaType();
        if (declared != null && !agrees(declared, type)) {
            throw refused(DocumentError.DOCUMENT_TYPE_MISMATCH, type, declared);
        }
        VirusScanner.Verdict verdict = scanner.scan(file.path());
        if (verdict.result() == ScanResult.INFECTED) {
            throw refused(DocumentError.DOCUMENT_INFECTED, verdict.signature());
        }
        return new DocumentFacts(
                name,
                type,
                file.size(),
                file.sha256(),
                verdict.result(),
                found.active().stream().sorted().toList());
    }

    private static Refusal refused(DocumentError code, Object... arguments) {
        return Refusal.of(List.of(Violation.of("/file", code, arguments)));
    }

    private Found found(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            // Without the name, so that it cannot speak for the content. The first 64 kB are looked at.
            String type = tika.detect(content);
            if (type.equals("application/zip") || type.equals("application/x-tika-ooxml")) {
                return OfficeFiles.read(file).orElse(new Found(type, Set.of()));
            }
            if (ACCEPTED.containsKey(type) && Polyglots.is(file, type)) {
                throw refused(DocumentError.DOCUMENT_AMBIGUOUS, type);
            }
            return new Found(type, type.equals("application/pdf") ? PdfFiles.active(file) : Set.of());
        } catch (UnsafeFile unsafe) {
            throw refused(unsafe.code(), unsafe.arguments());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Clients that do not know a type say octet-stream; that claims nothing. */
    private static boolean agrees(String declared, String type) {
        String plain = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty()
                || plain.equals("application/octet-stream")
                || plain.equals(type)
                || (plain.equals("image/jpg") && type.equals("image/jpeg"));
    }
}
