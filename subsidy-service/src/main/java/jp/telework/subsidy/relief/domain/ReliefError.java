package jp.telework.subsidy.relief.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the relief. Messages: {@code jp/telework/subsidy/relief_*.properties}. */
public enum ReliefError implements ErrorCode {
    KIND_NOT_RELIEVED(422),
    ACQUIRED_OUTSIDE_PERIOD(422),
    COST_TOO_LOW(422),
    NOT_ACQUIRED_YET(422),
    NOTHING_RELIEVED(422),
    MUNICIPALITY_REQUIRED(422),
    /** The state of the declaration asks for another decision. */
    DECISION_DOES_NOT_FIT(409),
    /** The examination found that the equipment is not as declared. */
    NOT_CONFIRMED(409),
    NOT_CERTIFIED(409);

    private final int status;

    ReliefError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.relief";
    }
}
