package jp.telework.kernel.document;

import java.nio.file.Path;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;

/** The bytes of attached files, by the case that they belong to and their number in it. */
public interface DocumentContents {

    /** Stores a file. Its bytes pass through memory in pieces. */
    void put(UUID ownerId, int number, Path file);

    /**
     * Opens a stored file and reads its first piece.
     *
     * @throws Refusal NOT_FOUND
     */
    Content open(UUID ownerId, int number);

    void remove(UUID ownerId, int number);

    /** A stored file that is read piece by piece. It never changes; it can only be removed. */
    interface Content {

        /** Bytes in all. */
        long size();

        /**
         * Reads the next piece. Between two pieces nothing is held open.
         *
         * @param from how many bytes were read already; less than the size
         * @return at least one byte
         * @throws Refusal NOT_FOUND when the file was removed meanwhile
         */
        byte[] read(long from);
    }
}
