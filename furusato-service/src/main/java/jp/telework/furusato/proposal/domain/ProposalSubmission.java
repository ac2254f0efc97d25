package jp.telework.furusato.proposal.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import jp.telework.casework.receipt.domain.CaseSubmission;
import jp.telework.casework.receipt.domain.SubmittedContent;
import jp.telework.kernel.json.CanonicalJson;

/** 提出: a proposal as it was handed in, with its receipt. */
@Entity
@Table(name = "proposal_submission")
@IdClass(ProposalSubmission.Key.class)
public class ProposalSubmission extends CaseSubmission {

    /**
     * A submission's place.
     *
     * @param number 1 for the first, 2 for the first resubmission …
     */
    public record Key(UUID proposalId, int number) implements Serializable {}

    @Id
    private UUID proposalId;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ProposalSubmission() {}

    ProposalSubmission(TownProposal proposal, String rulesLabel, CanonicalJson content, String by, Instant now) {
        super(
                proposal.submissions(),
                proposal.receiptNumber().orElseThrow(),
                rulesLabel,
                SubmittedContent.of(content),
                by,
                now);
        this.proposalId = proposal.id();
    }
}
