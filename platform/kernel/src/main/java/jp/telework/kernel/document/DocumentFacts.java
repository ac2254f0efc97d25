package jp.telework.kernel.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a file's content.
 *
 * @param name the file's name, without a path
 * @param mediaType what the content really is
 * @param size bytes
 * @param sha256 lower-case hexadecimal
 * @param activeContent what a reader must know before opening the file; empty for files stored before this check existed
 */
public record DocumentFacts(
        String name, String mediaType, long size, String sha256, ScanResult scan, List<ActiveContent> activeContent) {

    /** @param activeContent null in what was stored without it */
    public DocumentFacts(
            String name,
            String mediaType,
            long size,
            String sha256,
            ScanResult scan,
            @Nullable List<ActiveContent> activeContent) {
        this.name = name;
        this.mediaType = mediaType;
        this.size = size;
        this.sha256 = sha256;
        this.scan = scan;
        this.activeContent = activeContent == null ? List.of() : List.copyOf(activeContent);
    }
}
