package jp.telework.platform.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.refusal.Violation;
import org.apache.commons.fileupload.MultipartStream;

/** Reads a form part by part: texts into memory, the file to disk. */
final class PartReader {

    private static final String FILE = "file";
    private static final int LONGEST_TEXT = 1_000;

    private final SentForm form;
    private final MultipartStream parts;
    private final Set<String> fields;
    private final Set<String> seen = new HashSet<>();

    PartReader(SentForm form, MultipartStream parts, Set<String> fields) {
        this.form = form;
        this.parts = parts;
        this.fields = fields;
    }

    /** The disk took no more. The client is not to blame. */
    static final class DiskFull extends IOException {
        private static final long serialVersionUID = 1L;

        DiskFull(IOException cause) {
            super(cause);
        }
    }

    /** Reads the next part. */
    void part() throws IOException {
        PartHead head = PartHead.of(parts.readHeaders());
        String name = head.name();
        if (!name.equals(FILE) && !fields.contains(name)) {
            throw refused(name, CommonError.UNKNOWN_FIELD, name);
        }
        if (!seen.add(name)) {
            throw refused(name, CommonError.DUPLICATE_ENTRY, name);
        }
        if (name.equals(FILE)) {
            form.file(file(head));
        } else {
            form.text(name, text(name, head));
        }
    }

    private static Refusal refused(String name, CommonError code, Object argument) {
        String pointer = "/" + name.replace("~", "~0").replace("/", "~1");
        return Refusal.of(List.of(Violation.of(pointer, code, argument)));
    }

    private String text(String name, PartHead head) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        parts.readBodyData(new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] more, int offset, int length) {
                if (bytes.size() + length > LONGEST_TEXT) {
                    throw refused(name, CommonError.TEXT_TOO_LONG, LONGEST_TEXT);
                }
                bytes.write(more, offset, length);
            }
        });
        return head.text(bytes.toByteArray());
    }

    private SentFile file(PartHead head) throws IOException {
        String fileName = head.fileName();
        try (Kept kept = new Kept(onDisk(), sha256())) {
            parts.readBodyData(kept);
            kept.flush();
            return new SentFile(
                    form.path(),
                    fileName,
                    head.mediaType(),
                    kept.size,
                    HexFormat.of().formatHex(kept.digest.digest()));
        }
    }

    private OutputStream onDisk() throws DiskFull {
        try {
            return Files.newOutputStream(form.path());
        } catch (IOException noRoom) {
            throw new DiskFull(noRoom);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** Writes to disk, counts and digests. */
    private static final class Kept extends OutputStream {

        private final OutputStream disk;
        private final MessageDigest digest;
        private long size;

        Kept(OutputStream disk, MessageDigest digest) {
            this.disk = disk;
            this.digest = digest;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                disk.write(bytes, offset, length);
            } catch (IOException noRoom) {
                throw new DiskFull(noRoom);
            }
            digest.update(bytes, offset, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            disk.close();
        }
    }
}
