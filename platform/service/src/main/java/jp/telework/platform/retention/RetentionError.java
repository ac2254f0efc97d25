package jp.telework.platform.retention;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a hold is refused. */
public enum RetentionError implements ErrorCode {
    /** No rule erases cases of this kind, so that none can be held. */
    KIND_NOT_HELD(422),
    /** No case of this kind has this id. */
    NO_SUCH_CASE(422),
    /** The case is held already. */
    ALREADY_HELD(409),
    /** A hold is looked at again after today and within five years. */
    REVIEW_DAY_OUTSIDE(422);

    private final int status;

    RetentionError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.platform.retention";
    }
}
