package jp.telework.subsidy.grant.decision.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 決裁案の差戻し by an approver; voids the approvals that the draft had.
 *
 * @param reason what is to be changed
 */
@ActKind("DRAFT_RETURN")
public record DraftReturn(String reason) implements ActContent {

    @Override
    public boolean internal() {
        return true;
    }
}
