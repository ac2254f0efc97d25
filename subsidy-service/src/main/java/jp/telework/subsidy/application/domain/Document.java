package jp.telework.subsidy.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.telework.kernel.document.ActiveContent;
import jp.telework.kernel.document.DocumentFacts;
import jp.telework.kernel.document.ExaminedDocument;
import jp.telework.kernel.document.ScanResult;
import jp.telework.subsidy.programme.domain.DocumentKind;

/** 応募書類: what is known of one attached file. It never changes; a better version is another document. */
@Entity
@Table(name = "application_document")
@IdClass(Document.Key.class)
public class Document implements ExaminedDocument {

    /**
     * A document's place.
     *
     * @param number counted from 1 inside the application, never used again
     */
    public record Key(UUID applicationId, int number) implements Serializable {}

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    @Id
    private int number;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256;

    @Enumerated(EnumType.STRING)
    private ScanResult scan;

    /** The names of what it holds, with commas between. */
    @Column(name = "active_content")
    private String activeContent;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(UUID applicationId, int number, DocumentKind kind, DocumentFacts facts, Instant now) {
        this.applicationId = applicationId;
        this.number = number;
        this.kind = kind;
        this.name = facts.name();
        this.mediaType = facts.mediaType();
        this.size = facts.size();
        this.sha256 = facts.sha256();
        this.scan = facts.scan();
        this.activeContent =
                facts.activeContent().stream().map(ActiveContent::name).collect(Collectors.joining(","));
        this.uploadedAt = now;
    }

    public UUID applicationId() {
        return applicationId;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public DocumentKind kind() {
        return kind;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public String sha256() {
        return sha256;
    }

    @Override
    public ScanResult scan() {
        return scan;
    }

    @Override
    public List<ActiveContent> activeContent() {
        return activeContent.isEmpty()
                ? List.of()
                : Arrays.stream(activeContent.split(","))
                        .map(ActiveContent::valueOf)
                        .toList();
    }

    @Override
    public Instant uploadedAt() {
        return uploadedAt;
    }
}
