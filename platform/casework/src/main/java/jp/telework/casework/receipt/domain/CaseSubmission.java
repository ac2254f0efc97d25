package jp.telework.casework.receipt.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * 提出: what was handed in, word for word, with its receipt. A resubmission is another one under the same receipt number.
 * Each programme's subclass adds the id of the case.
 */
@MappedSuperclass
public abstract class CaseSubmission {

    @Id
    private int number;

    private String receiptNumber;
    private Instant submittedAt;
    private String submittedBy;
    private String rulesLabel;
    private String content;

    @Column(name = "content_sha256")
    private String contentSha256;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CaseSubmission() {}

    /**
     * A submission.
     *
     * @param number 1 for the first, 2 for the first resubmission …
     */
    protected CaseSubmission(
            int number, String receiptNumber, String rulesLabel, SubmittedContent content, String by, Instant now) {
        this.number = number;
        this.receiptNumber = receiptNumber;
        this.submittedAt = now;
        this.submittedBy = by;
        this.rulesLabel = rulesLabel;
        this.content = content.canonical();
        this.contentSha256 = content.sha256();
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

    /** The canonical form (RFC 8785), byte for byte. */
    public String content() {
        return content;
    }

    public String contentSha256() {
        return contentSha256;
    }
}
