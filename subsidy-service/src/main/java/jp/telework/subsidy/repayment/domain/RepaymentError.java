package jp.telework.subsidy.repayment.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of returns. Messages: {@code jp/telework/subsidy/repayment_*.properties}. */
public enum RepaymentError implements ErrorCode {
    /** More is ordered back than was received. */
    ORDER_EXCEEDS_RECEIPTS(422),
    DUE_BEFORE_ORDER(422),
    RECEIPT_AFTER_ORDER(422),
    PAYMENT_BEFORE_ORDER(422),
    WAIVER_BEFORE_ORDER(422),
    STATEMENT_BEFORE_ORDER(422);

    private final int status;

    RepaymentError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return RepaymentText.CATALOGUE;
    }
}
