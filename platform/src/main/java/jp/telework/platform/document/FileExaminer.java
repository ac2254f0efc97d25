package jp.telework.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import jp.telework.kernel.document.DocumentError;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ScanResult;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import jp.telework.kernel.value.PlainText;
import org.apache.tika.Tika;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an uploaded file really is. The content decides; name and declared type must agree with it. Archives
 * are only looked into for their list of entries, never unpacked.
 */
@ApplicationScoped
public class FileExaminer {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String XLSX = OFFICE + "spreadsheetml.sheet";
    private static final String PPTX = OFFICE + "presentationml.presentation";
    private static final Map<String, List<String>> ACCEPTED = Map.of(
            "application/pdf",
            List.of("pdf"),
            "image/png",
            List.of("png"),
            "image/jpeg",
            List.of("jpg", "jpeg"),
            DOCX,
            List.of("docx"),
            XLSX,
            List.of("xlsx"),
            PPTX,
            List.of("pptx"));
    private static final int MAX_NAME = 200;

    private final Tika tika = new Tika();
    private final long maximum;

    FileExaminer(@ConfigProperty(name = "telework.limits.document-bytes", defaultValue = "20971520") long maximum) {
        this.maximum = maximum;
    }

    /**
     * Examines a file.
     *
     * @param declared the part's Content-Type, null when it had none
     * @throws Refusal DOCUMENT_EMPTY, DOCUMENT_TOO_LARGE, DOCUMENT_NAME_INVALID, DOCUMENT_TYPE_NOT_ACCEPTED or
     *     DOCUMENT_TYPE_MISMATCH, each with the pointer {@code /file}
     */
    public DocumentFacts examine(Path file, @Nullable String sentName, @Nullable String declared) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw refused(DocumentError.DOCUMENT_EMPTY);
            }
            if (size > maximum) {
                throw refused(DocumentError.DOCUMENT_TOO_LARGE, maximum);
            }
            String name = name(sentName);
            String type = type(file);
            List<String> endings = ACCEPTED.get(type);
            if (endings == null) {
                throw refused(DocumentError.DOCUMENT_TYPE_NOT_ACCEPTED, type);
            }
            if (!endings.contains(ending(name))) {
                throw refused(DocumentError.DOCUMENT_TYPE_MISMATCH, type, name);
            }
            if (declared != null && !agrees(declared, type)) {
                throw refused(DocumentError.DOCUMENT_TYPE_MISMATCH, type, declared);
            }
            return new DocumentFacts(name, type, size, sha256(file), ScanResult.NOT_SCANNED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Refusal refused(DocumentError code, Object... arguments) {
        return Refusal.of(List.of(Violation.of("/file", code, arguments)));
    }

    private static String name(@Nullable String sent) {
        if (sent == null) {
            throw refused(DocumentError.DOCUMENT_NAME_INVALID);
        }
        // Some clients send a whole path.
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        try {
            String name = PlainText.of(last, MAX_NAME);
            if (name.chars().anyMatch(c -> "<>:\"|?*\r\n\t".indexOf(c) >= 0) || name.startsWith(".")) {
                throw refused(DocumentError.DOCUMENT_NAME_INVALID);
            }
            return name;
        } catch (InvalidValue unreadable) {
            throw refused(DocumentError.DOCUMENT_NAME_INVALID);
        }
    }

    private String type(Path file) throws IOException {
        String found;
        try (InputStream content = Files.newInputStream(file)) {
            // Without the name, so that it cannot speak for the content.
            found = tika.detect(content);
        }
        return found.equals("application/zip") || found.equals("application/x-tika-ooxml")
                ? officeType(file, found)
                : found;
    }

    /** Office documents are archives; their entries tell which. Those with macros are not accepted. */
    private static String officeType(Path file, String otherwise) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            boolean macros = archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (archive.getEntry("[Content_Types].xml") == null || macros) {
                return otherwise;
            }
            if (archive.getEntry("word/document.xml") != null) {
                return DOCX;
            }
            if (archive.getEntry("xl/workbook.xml") != null) {
                return XLSX;
            }
            return archive.getEntry("ppt/presentation.xml") != null ? PPTX : otherwise;
        } catch (ZipException broken) {
            return otherwise;
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

    private static String sha256(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
