package jp.telework.subsidy.grant.money.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of fixing, paying, cancelling and returning. Messages: {@code jp/telework/subsidy/money_*.properties}. */
public enum MoneyError implements ErrorCode {
    EXAMINED_ABOVE_REPORT(422),
    /** A category was moved beyond the limit without approval, and the officer does not say what follows. */
    BREACH_UNTREATED(422),
    NO_BREACH(422),
    INSPECTION_DAY_OUT_OF_RANGE(422),
    /** A payment was sent and its outcome is not known: it is looked up before anything else is done. */
    PAYMENT_OUTCOME_UNKNOWN(409),
    OUTCOME_ALREADY_KNOWN(409),
    /** Advances are asked for while the project runs, the balance after the amount is fixed. */
    WRONG_PAYMENT_KIND(409),
    ADVANCE_UNEXPLAINED(422),
    AMOUNT_NOT_POSITIVE(422),
    REQUEST_EXCEEDS_BALANCE(422),
    UNKNOWN_PAYMENT_REQUEST(422),
    PAYMENT_EXCEEDS_REQUEST(422),
    PAYMENT_EXCEEDS_LIMIT(422),
    PAYMENT_DAY_MISMATCH(422),
    PAYMENT_DAY_OUT_OF_RANGE(422),
    /** Another transfer of money has this reference. */
    DUPLICATE_REFERENCE(409),
    /** The whole decision was cancelled before. */
    ALREADY_CANCELLED(409),
    CANCELLATION_AMOUNT_MISMATCH(422),
    CANCELLATION_EXCEEDS_GRANT(422),
    PART_ELAPSED(422),
    NOTHING_TO_RETURN(409),
    BALANCE_UNPAID(409),
    DUE_DAY_PAST(422),
    /** Several return orders are open, and the command names none. */
    ORDER_UNNAMED(422),
    UNKNOWN_RETURN_ORDER(422),
    DUE_DAY_NOT_LATER(422),
    NO_SURCHARGE(422),
    REPAYMENT_DAY_OUT_OF_RANGE(422),
    OVERPAYMENT(422);

    private final int status;

    MoneyError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.money";
    }
}
