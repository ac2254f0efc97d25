package jp.telework.furusato.proposal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import jp.telework.kernel.json.CanonicalJson;

/** 提出: what was handed in, word for word, with its receipt. A resubmission is another one under the same number. */
@Entity
@Table(name = "proposal_submission")
@IdClass(ProposalSubmission.Key.class)
public class ProposalSubmission {

    /**
     * A submission's place.
     *
     * @param number 1 for the first, 2 for the first resubmission …
     */
    public record Key(UUID proposalId, int number) implements Serializable {}

    @Id
    private UUID proposalId;

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
    protected ProposalSubmission() {}

    ProposalSubmission(TownProposal proposal, String rulesLabel, CanonicalJson content, String by, Instant now) {
        this.proposalId = proposal.id();
        this.number = proposal.submissions();
        this.receiptNumber = proposal.receiptNumber().orElseThrow();
        this.submittedAt = now;
        this.submittedBy = by;
        this.rulesLabel = rulesLabel;
        this.content = content.toString();
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
