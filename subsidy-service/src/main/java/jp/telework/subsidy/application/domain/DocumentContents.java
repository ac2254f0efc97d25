package jp.telework.subsidy.application.domain;

import java.nio.file.Path;
import java.util.UUID;

/** The bytes of attached files. */
public interface DocumentContents {

    void put(UUID applicationId, int number, Path file);

    byte[] get(UUID applicationId, int number);

    void remove(UUID applicationId, int number);
}
