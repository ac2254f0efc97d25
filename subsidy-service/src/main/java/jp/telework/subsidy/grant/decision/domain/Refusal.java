package jp.telework.subsidy.grant.decision.domain;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 不交付の決定.
 *
 * @param reasons why (code, clause, facts)
 */
@ActKind("REFUSAL")
public record Refusal(List<Reason> reasons) implements ActContent {

    public Refusal {
        reasons = List.copyOf(reasons);
    }
}
