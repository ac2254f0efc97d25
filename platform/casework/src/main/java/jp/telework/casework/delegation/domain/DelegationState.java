package jp.telework.casework.delegation.domain;

import jp.telework.kernel.text.Term;

/** How a delegation stands on a day. */
public enum DelegationState implements Term {
    /** Its first day has not come. */
    PLANNED,
    IN_FORCE,
    /** Its last day is over, or another person took charge. */
    ENDED,
    REVOKED
}
