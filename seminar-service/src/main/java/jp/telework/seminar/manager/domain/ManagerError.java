package jp.telework.seminar.manager.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of the register. Messages: {@code jp/telework/seminar/manager_*.properties}. */
public enum ManagerError implements ErrorCode {
    /** Another entry names the same person. */
    SUBJECT_REGISTERED(409),
    /** Labour management is not a manager's field. */
    FIELD_NOT_FOR_MANAGERS(422),
    /** A manager who travels must name a prefecture. */
    PREFECTURE_MISSING(422);

    private final int status;

    ManagerError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.manager";
    }
}
