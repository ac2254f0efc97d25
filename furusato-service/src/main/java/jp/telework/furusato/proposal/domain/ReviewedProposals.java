package jp.telework.furusato.proposal.domain;

import java.util.UUID;

/** Which proposals reviewers may read. */
public interface ReviewedProposals {

    /** Whether the proposal is assigned to the reviewer, who declared no conflict of interest. */
    boolean includes(UUID proposalId, String reviewer);
}
