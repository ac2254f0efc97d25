package jp.telework.subsidy.grant.domain.act;

import java.util.List;

/**
 * 不交付の決定.
 *
 * @param reasons why (code, clause, facts)
 */
public record Refusal(List<Reason> reasons) implements ActContent {

    public Refusal {
        reasons = List.copyOf(reasons);
    }
}
