package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.InvalidValue;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.GrantMethod;

/**
 * The call's rules of 額の確定, as pinned in the case.
 *
 * @param formula the formula of the fixing
 * @param method 補助の方法
 * @param minorChangePercent 軽微な変更: what a category may exceed its plan by without approval, 0 to 100 % of the plan
 * @param settleByCategory whether each category is capped
 * @param cap 補助上限額, yen
 */
public record SettlementRules(
        SettlementFormula formula, GrantMethod method, int minorChangePercent, boolean settleByCategory, Yen cap) {

    /** @throws InvalidValue {@link CommonError#NUMBER_OUT_OF_RANGE} for the percentage */
    public SettlementRules {
        if (minorChangePercent < 0 || minorChangePercent > 100) {
            throw new InvalidValue(CommonError.NUMBER_OUT_OF_RANGE, 0, 100);
        }
    }

    /** Whether the decided share of the eligible cost is granted, not the eligible cost itself. */
    boolean sharesCost() {
        return method == GrantMethod.RATE || formula == SettlementFormula.TO_LIMIT;
    }
}
