package jp.telework.kernel.document;

import java.nio.file.Path;
import java.util.UUID;

/** The bytes of attached files, by the case that they belong to and their number in it. */
public interface DocumentContents {

    void put(UUID ownerId, int number, Path file);

    byte[] get(UUID ownerId, int number);

    void remove(UUID ownerId, int number);
}
