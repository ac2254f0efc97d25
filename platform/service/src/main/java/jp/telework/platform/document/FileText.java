package jp.telework.platform.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;

/** A file as a text with one character for each byte, read page by page: memory does not grow with the file (docs/adr/0026). */
final class FileText implements CharSequence {

    private static final int PAGE = 64 * 1024;

    private final RandomAccessFile file;
    private final int from;
    private final int to;
    private final byte[] page;
    private final int[] loaded;

    /** @param file of at most 2 GB */
    FileText(RandomAccessFile file) throws IOException {
        this(file, 0, Math.toIntExact(file.length()), new byte[PAGE], new int[] {-1});
    }

    private FileText(RandomAccessFile file, int from, int to, byte[] page, int[] loaded) {
        this.file = file;
        this.from = from;
        this.to = to;
        this.page = page;
        this.loaded = loaded;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        int place = from + index;
        int wanted = place / PAGE;
        if (loaded[0] != wanted) {
            load(wanted);
        }
        return (char) (page[place % PAGE] & 0xFF);
    }

    private void load(int wanted) {
        try {
            file.seek((long) wanted * PAGE);
            int read = 0;
            for (int more = file.read(page); more > 0; more = file.read(page, read, PAGE - read)) {
                read += more;
                if (read == PAGE) {
                    break;
                }
            }
            loaded[0] = wanted;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A view that shares the page. */
    @Override
    public FileText subSequence(int start, int end) {
        return new FileText(file, from + start, from + end, page, loaded);
    }

    /** Copies what is there of a range into an array. */
    int copy(int start, byte[] into) {
        int length = Math.min(into.length, length() - start);
        for (int i = 0; i < length; i++) {
            into[i] = (byte) charAt(start + i);
        }
        return length;
    }

    @Override
    public String toString() {
        return new StringBuilder(length()).append(this, 0, length()).toString();
    }
}
