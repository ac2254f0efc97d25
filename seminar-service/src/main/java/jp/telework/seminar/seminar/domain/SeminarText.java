package jp.telework.seminar.seminar.domain;

import jp.telework.kernel.text.MessageKey;

/** The sentences that explain commands on seminars. */
public enum SeminarText implements MessageKey {
    PLAN_SOUND,
    PUBLICATION_COMPLETE,
    PUBLICATION_INCOMPLETE,
    NOT_BEGUN,
    BEGUN,
    NO_COLLISION,
    COLLISION,
    REGISTRANTS_TOLD,
    SEATS_CHANGED;

    @Override
    public String catalogue() {
        return "jp.telework.seminar.seminar";
    }
}
