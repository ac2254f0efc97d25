package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.text.MessageKey;

/** The sentences of the calculations after completion. */
public enum SettlementText implements MessageKey {
    CATEGORY_WITHIN_PLAN,
    CATEGORY_MINOR_CHANGE,
    CATEGORY_OVER_LIMIT,
    CATEGORY_NOT_COVERED,
    CATEGORY_UNPLANNED,
    CATEGORY_NOT_CAPPED,
    COUNTED_TOTAL,
    INCOME_DEDUCTED,
    INPUT_TAX_DEDUCTED,
    DECIDED_BASE,
    RATIO,
    RATIO_WITHOUT_BASE,
    FRACTION_DROPPED,
    WITHIN_DECIDED,
    LIMITED_TO_DECIDED,
    WITHIN_CAP,
    LIMITED_TO_CAP,
    AMOUNT_FIXED;

    static final String CATALOGUE = "jp.telework.subsidy.settlement";

    @Override
    public String catalogue() {
        return CATALOGUE;
    }
}
