package jp.telework.subsidy.grant.decision.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;

/**
 * 事前着手の承認: the approver lets the project start before its decision, as the draft plans it.
 *
 * @param draft number of the draft among the acts
 * @param reason why
 */
@ActKind("EARLY_START_APPROVAL")
public record EarlyStartApproval(int draft, String reason) implements ActContent {

    @Override
    public boolean internal() {
        return true;
    }
}
