package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.text.MessageKey;

/** What a purchase of the project is used for, as far as consumption tax asks. */
public enum PurchaseUse implements MessageKey {
    /** 課税売上対応. */
    TAXABLE_SALES,
    /** 共通対応. */
    COMMON_SALES,
    /** 非課税売上対応. */
    NON_TAXABLE_SALES,
    /** 非課税・不課税: no consumption tax in the price. */
    UNTAXED,
    /** The tax was deducted with the application or the report already. */
    DEDUCTED_BEFORE;

    boolean carriesTax() {
        return this != UNTAXED && this != DEDUCTED_BEFORE;
    }

    @Override
    public String catalogue() {
        return SettlementText.CATALOGUE;
    }
}
