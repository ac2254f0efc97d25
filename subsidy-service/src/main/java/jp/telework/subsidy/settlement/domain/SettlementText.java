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
    AMOUNT_FIXED,
    TAX_EXEMPT,
    TAX_SIMPLIFIED,
    TAX_SPECIAL_INCOME,
    TAX_TWENTY_PERCENT,
    TAX_NON_TAXABLE_COST,
    TAX_FULL,
    TAX_PROPORTIONAL,
    TAX_ITEMISED,
    TAX_GROUP,
    TAX_GROUP_PROPORTIONAL,
    TAX_GROUP_WITHOUT_CREDIT,
    TAX_SHARE,
    REVENUE_GAIN,
    REVENUE_SHARE,
    REVENUE_WITHIN_LIMIT,
    REVENUE_LIMITED,
    REVENUE_PAYABLE,
    RESTRICTION_OVER,
    RESTRICTED,
    BOOK_VALUE,
    NO_TRANSFER_PRICE,
    HIGHER_OF_PRICE_AND_BOOK,
    LOWER_OF_PRICE_AND_BOOK,
    DISPOSAL_SHARE,
    DISPOSAL_WITHIN_LIMIT,
    DISPOSAL_LIMITED;

    static final String CATALOGUE = "jp.telework.subsidy.settlement";

    @Override
    public String catalogue() {
        return CATALOGUE;
    }
}
