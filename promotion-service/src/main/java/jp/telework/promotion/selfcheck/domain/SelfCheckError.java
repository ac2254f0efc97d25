package jp.telework.promotion.selfcheck.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of self-checks. Messages: {@code jp/telework/promotion/selfcheck_*.properties}. */
public enum SelfCheckError implements ErrorCode {
    /** Only a check with all answers is completed. */
    ITEMS_UNANSWERED(422),
    /** An organisation keeps a bounded number of checks. */
    TOO_MANY_SELF_CHECKS(409),
    /** The result of a check that is still being answered is neither printed nor signed. */
    SELF_CHECK_NOT_COMPLETED(409);

    private final int status;

    SelfCheckError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.promotion.selfcheck";
    }
}
