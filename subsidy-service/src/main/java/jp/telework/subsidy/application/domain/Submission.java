package jp.telework.subsidy.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * 提出: what was handed in, word for word, with its receipt. A resubmission is another submission under the same receipt
 * number.
 */
@Entity
@Table(name = "submission")
@IdClass(Submission.Key.class)
public class Submission {

    /**
     * A submission's place.
     *
     * @param number 1 for the first, 2 for the first resubmission …
     */
    public record Key(UUID applicationId, int number) implements Serializable {}

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    @Id
    private int number;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "rules_label")
    private String rulesLabel;

    private String content;

    @Column(name = "content_sha256")
    private String contentSha256;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(Application application, String rulesLabel, SubmittedContent content, String by, Instant now) {
        this.applicationId = application.id();
        this.number = application.submissions();
        this.receiptNumber = application.receiptNumber().orElseThrow();
        this.submittedAt = now;
        this.submittedBy = by;
        this.rulesLabel = rulesLabel;
        this.content = content.canonical();
        this.contentSha256 = content.sha256();
    }

    /**
     * The canonical form (RFC 8785) of what is handed in.
     *
     * @param canonical the JSON text
     * @param sha256 its hash, lower-case hexadecimal
     */
    public record SubmittedContent(String canonical, String sha256) {}

    public UUID applicationId() {
        return applicationId;
    }

    public int number() {
        return number;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public String submittedBy() {
        return submittedBy;
    }

    public String rulesLabel() {
        return rulesLabel;
    }

    public String content() {
        return content;
    }

    public String contentSha256() {
        return contentSha256;
    }
}
