package jp.telework.subsidy.grant.lifecycle.usecase;

import java.util.Optional;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;

/** The drafts of cases that wait for approval. */
public interface OpenApprovals {

    /** What a case waits for; empty when it has no open draft. */
    Optional<Awaiting> awaitedBy(Grant grant);
}
