package jp.telework.subsidy.grant.decision.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * The first of two approvals of a draft (決裁).
 *
 * @param draft number of the approved draft among the acts
 */
@ActKind("DRAFT_APPROVAL")
public record DraftApproval(int draft) implements ActContent {

    @Override
    public boolean internal() {
        return true;
    }
}
