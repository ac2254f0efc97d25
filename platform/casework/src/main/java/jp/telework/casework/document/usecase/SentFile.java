package jp.telework.casework.document.usecase;

import java.nio.file.Path;
import jp.telework.kernel.document.DocumentFacts;

/**
 * A file that was received and examined.
 *
 * @param content where its bytes are; they are deleted when the request ends
 */
public record SentFile(DocumentFacts facts, Path content) {}
