package jp.telework.subsidy.grant.approval.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import jp.telework.casework.approval.domain.Awaiting;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.usecase.OpenApprovals;

/** Tells the case's row which draft waits. */
@ApplicationScoped
class ApprovalBoard implements OpenApprovals {

    @Override
    public Optional<Awaiting> awaitedBy(Grant grant) {
        return new ApprovalFile(grant).awaiting();
    }
}
