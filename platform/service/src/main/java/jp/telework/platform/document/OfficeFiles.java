package jp.telework.platform.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents are archives; their entries tell which. Those with macros are not accepted. */
final class OfficeFiles {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    static final String DOCX = OFFICE + "wordprocessingml.document";
    static final String XLSX = OFFICE + "spreadsheetml.sheet";
    static final String PPTX = OFFICE + "presentationml.presentation";

    /** The Java library reads an archive's directory into memory. Some 10,000 entries fit into this. */
    private static final long LARGEST_DIRECTORY = 1024 * 1024;

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int SIZE_IN_END = 12;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private OfficeFiles() {}

    /** The media type; empty when the archive is another, broken, has macros or an unreasonably long directory. */
    static Optional<String> type(Path file) throws IOException {
        if (directorySize(file) > LARGEST_DIRECTORY) {
            return Optional.empty();
        }
        try (ZipFile archive = new ZipFile(file.toFile())) {
            boolean macros = archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
            if (archive.getEntry("[Content_Types].xml") == null || macros) {
                return Optional.empty();
            }
            if (archive.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            if (archive.getEntry("xl/workbook.xml") != null) {
                return Optional.of(XLSX);
            }
            return archive.getEntry("ppt/presentation.xml") != null ? Optional.of(PPTX) : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    /**
     * The largest size of a directory that an end record in the file's tail names. The library uses one of these
     * records; whichever it is, its directory is not larger.
     */
    private static long directorySize(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            int length = (int) Math.min(file.length(), END_SIZE + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            ByteBuffer read = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            long largest = 0;
            for (int at = 0; at <= length - END_SIZE; at++) {
                if (read.getInt(at) == END_SIGNATURE) {
                    largest = Math.max(largest, Integer.toUnsignedLong(read.getInt(at + SIZE_IN_END)));
                }
            }
            return largest;
        }
    }
}
