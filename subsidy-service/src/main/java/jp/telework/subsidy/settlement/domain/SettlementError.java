package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the calculations after completion. Messages: {@code jp/telework/subsidy/settlement_*.properties}. */
public enum SettlementError implements ErrorCode {
    /** A method that needs the share of taxable sales came without the sales. */
    SALES_MISSING(422),
    /** No sales at all, or more taxable sales than sales. */
    SALES_IMPOSSIBLE(422),
    /** Full credit needs a share of taxable sales of 95 % and taxable sales of at most 500 million yen. */
    FULL_CREDIT_NOT_ALLOWED(422),
    /** The grant is larger than the cost that it supports. */
    SUBSIDY_EXCEEDS_COST(422),
    DISPOSAL_BEFORE_ACQUISITION(422);

    private final int status;

    SettlementError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return SettlementText.CATALOGUE;
    }
}
