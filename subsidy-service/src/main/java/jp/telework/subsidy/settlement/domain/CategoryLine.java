package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.text.Message;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;
import org.jspecify.annotations.Nullable;

/**
 * What a cost category counts at 額の確定.
 *
 * @param decided yen as decided
 * @param actual yen as spent
 * @param limit yen that it may count at most, minor change included; null when categories are not capped
 * @param counted yen that it counts
 * @param explanation why
 */
public record CategoryLine(
        CostCategory category,
        Yen decided,
        Yen actual,
        @Nullable Yen limit,
        Yen counted,
        Message explanation) {

    /** Whether it was moved beyond the limit without approval (適正化法第7条第1項第1号). */
    public boolean breached() {
        return limit != null && actual.isGreaterThan(limit);
    }
}
