package jp.telework.platform.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The records at the end of an archive, where every reader of one begins. */
final class ArchiveEnd {

    private static final int SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int SIZE = 22;
    private static final int DIRECTORY_SIZE = 12;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ArchiveEnd() {}

    /**
     * The largest size of a directory that an end record in the file's tail names; 0 without one. The library uses one of these
     * records, so its directory is not larger.
     */
    static long directorySize(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ByteBuffer tail = tail(file);
            long largest = 0;
            for (int at = 0; at <= tail.limit() - SIZE; at++) {
                if (tail.getInt(at) == SIGNATURE) {
                    largest = Math.max(largest, Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_SIZE)));
                }
            }
            return largest;
        }
    }

    /** Whether an end record in the file's tail follows a directory: programs that unpack archives would take the file. */
    static boolean isArchive(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ByteBuffer tail = tail(file);
            for (int at = 0; at <= tail.limit() - SIZE; at++) {
                long directory =
                        file.length() - tail.limit() + at - Integer.toUnsignedLong(tail.getInt(at + DIRECTORY_SIZE));
                if (tail.getInt(at) == SIGNATURE && directory >= 0 && startsDirectory(file, directory)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean startsDirectory(RandomAccessFile file, long place) throws IOException {
        byte[] four = new byte[4];
        file.seek(place);
        file.readFully(four);
        return ByteBuffer.wrap(four).order(ByteOrder.LITTLE_ENDIAN).getInt() == DIRECTORY_SIGNATURE;
    }

    private static ByteBuffer tail(RandomAccessFile file) throws IOException {
        byte[] tail = new byte[(int) Math.min(file.length(), SIZE + LONGEST_COMMENT)];
        file.seek(file.length() - tail.length);
        file.readFully(tail);
        return ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
    }
}
