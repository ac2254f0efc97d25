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
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.platform.form.SentFile;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds out what an uploaded file really is. The content decides; name and declared type must agree with it. Archives
 * are only looked into for their list of entries, never unpacked.
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

    FileExaminer(@ConfigProperty(name = "telework.limits.document-bytes", defaultValue = "20971520") long maximum) {
        this.maximum = maximum;
    }

    /**
     * Examines a file.
     *
     * @throws Refusal DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, DOCUMENT_NAME_INVALID, DOCUMENT_TYPE_NOT_ACCEPTED or
     *     DOCUMENT_TYPE_MISMATCH, each with the pointer {@code /file}
     */
    public DocumentFacts examine(SentFile file) {
        if (file.size() == 0) {
            throw refused(DocumentError.DOCUMENT_EMPTY);
        }
        if (file.size() > maximum) {
            throw refused(DocumentError.DOCUMENT_TOO_LARGE, maximum);
        }
        String name = FileNames.read(file.name()).orElseThrow(() -> refused(DocumentError.DOCUMENT_NAME_INVALID));
        String type = type(file.path());
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
        return new DocumentFacts(name, type, file.size(), file.sha256(), ScanResult.NOT_SCANNED);
    }

    private static Refusal refused(DocumentError code, Object... arguments) {
        return Refusal.of(List.of(Violation.of("/file", code, arguments)));
    }

    private String type(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            // Without the name, so that it cannot speak for the content. The first 64 kB are looked at.
            String found = tika.detect(content);
            return found.equals("application/zip") || found.equals("application/x-tika-ooxml")
                    ? OfficeFiles.type(file).orElse(found)
                    : found;
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
