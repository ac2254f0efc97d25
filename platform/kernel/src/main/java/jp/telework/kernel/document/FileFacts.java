package jp.telework.kernel.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The facts of a stored file as columns of its row. They never change. */
@Embeddable
public class FileFacts {

    private String name;
    private String mediaType;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanResult scan;

    /** The names of what the file holds, with commas between. */
    private String activeContent;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected FileFacts() {}

    public FileFacts(DocumentFacts facts) {
        this.name = facts.name();
        this.mediaType = facts.mediaType();
        this.size = facts.size();
        this.sha256 = facts.sha256();
        this.scan = facts.scan();
        this.activeContent =
                facts.activeContent().stream().map(ActiveContent::name).collect(Collectors.joining(","));
    }

    public String name() {
        return name;
    }

    /** The media type found in the content. */
    public String mediaType() {
        return mediaType;
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** Lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public ScanResult scan() {
        return scan;
    }

    /** What a person who opens the file must know, such as JavaScript in it. */
    public List<ActiveContent> activeContent() {
        return activeContent.isEmpty()
                ? List.of()
                : Arrays.stream(activeContent.split(","))
                        .map(ActiveContent::valueOf)
                        .toList();
    }
}
