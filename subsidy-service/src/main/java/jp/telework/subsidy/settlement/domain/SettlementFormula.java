package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.text.Term;

/**
 * How an amount is fixed. A fixing records its formula, so that it gives the same yen whenever it is computed again; new
 * fixings follow the last one.
 */
public enum SettlementFormula implements Term {
    /**
     * A category beyond the limit counts the limit, and every call has a share. Fixings from before the formula was recorded follow this one.
     */
    TO_LIMIT,
    /**
     * A category moved beyond the limit without approval counts its decided amount (適正化法第7条第1項第1号), and 定額 has no share.
     */
    TO_DECIDED
}
