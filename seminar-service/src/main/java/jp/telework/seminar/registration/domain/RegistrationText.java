package jp.telework.seminar.registration.domain;

import jp.telework.kernel.text.MessageKey;

/** Sentences for registrants: what a rule found, and why there is no offer yet. */
public enum RegistrationText implements MessageKey {
    PERIOD_OPEN,
    PERIOD_CLOSED,
    SEATS_TAKEN,
    LINE_JOINED,
    NEXT_PROMOTED,
    NOBODY_PROMOTED,
    /** Not a word on whether the address is known. */
    LOOK_INTO_YOUR_MAIL,
    NAME_IS_REGISTERED,
    ADDRESS_HAS_ALL,
    /** Why not yet: no seat is free. */
    NO_FREE_SEATS,
    /** Why not yet: seats are free, but those ahead need them, and the order is kept. */
    AHEAD_NEED_SEATS,
    /** Why not yet: first in line, but the group needs more seats than are free. */
    GROUP_NEEDS_MORE,
    /** Why not yet: too near to the beginning. */
    PROMOTION_CLOSED;

    @Override
    public String catalogue() {
        return "jp.telework.seminar.registration";
    }
}
