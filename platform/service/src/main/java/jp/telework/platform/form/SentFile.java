package jp.telework.platform.form;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file as it arrived.
 *
 * @param path where it lies until the request ends
 * @param name as sent, maybe with a path; null when none was
 * @param mediaType as announced, null when it was not
 * @param sha256 of the content, lower-case hexadecimal
 */
public record SentFile(
        Path path, @Nullable String name, @Nullable String mediaType, long size, String sha256) {}
