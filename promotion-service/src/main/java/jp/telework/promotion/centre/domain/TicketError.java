package jp.telework.promotion.centre.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the centre. Messages: {@code jp/telework/promotion/centre_*.properties}. */
public enum TicketError implements ErrorCode {
    /** A question is recorded after it came. */
    RECEIVED_IN_FUTURE(422),
    /** Only questions on labour management go to labour consultants. */
    NOT_LABOUR_MANAGEMENT(409);

    private final int status;

    TicketError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.promotion.centre";
    }
}
