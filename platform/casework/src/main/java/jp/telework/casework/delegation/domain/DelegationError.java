package jp.telework.casework.delegation.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals because of who may change a case. Messages: {@code jp.telework.casework.delegation_*.properties}. */
public enum DelegationError implements ErrorCode {
    /** The person in charge keeps the case to named colleagues, and the caller is none of them. */
    EDITORS_ONLY(403),
    /** Only the person in charge, or the deputy, can do it. */
    NOT_IN_CHARGE(403),
    NO_PERSON_IN_CHARGE(409),
    /** The token does not tell which person acts. */
    CHARGE_NEEDS_PERSON(409),
    IN_CHARGE_ALREADY(409),
    /** The person in charge acted in the case not long ago. */
    TAKEOVER_TOO_EARLY(409),
    /** One deputy at a time. */
    DELEGATION_OPEN(409),
    /** The delegation is over, or its receiver has acted already. */
    DELEGATION_OVER(409),
    /** The case has ended, so its editors stay. */
    EDITORS_CLOSED(409),
    /** The colleague who is named is in charge already. */
    COLLEAGUE_IN_CHARGE(422),
    DELEGATION_PERIOD_WRONG(422);

    private final int status;

    DelegationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.casework.delegation";
    }
}
