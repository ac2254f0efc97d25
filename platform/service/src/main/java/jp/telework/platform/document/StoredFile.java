package jp.telework.platform.document;

import jp.telework.kernel.document.DocumentContents;

/**
 * An attached file as it is sent to a caller.
 *
 * @param name in any script
 * @param sha256 lower-case hexadecimal
 */
public record StoredFile(String name, String mediaType, String sha256, DocumentContents.Content content) {}
