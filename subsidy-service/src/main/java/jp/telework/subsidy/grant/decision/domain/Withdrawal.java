package jp.telework.subsidy.grant.decision.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;

/**
 * 交付申請の取下げ (適正化法第9条): a decision counts as never made.
 *
 * @param reason why; after the decision what the applicant objects to in it or its conditions
 */
@ActKind("WITHDRAWAL")
public record Withdrawal(String reason) implements ActContent {
    @Override
    public void count(int number, Tally tally) {
        tally.withdrawn();
    }
}
