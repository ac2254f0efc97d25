package jp.telework.seminar.consultation.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of consultations. Messages: {@code jp/telework/seminar/consultation_*.properties}. */
public enum ConsultationError implements ErrorCode {
    SLOT_PERIOD_REVERSED(422),
    SLOT_IN_PAST(422),
    UNKNOWN_ADVISER(422),
    UNKNOWN_SEMINAR(422),
    /** The adviser has another slot or a dispatch visit at the time. */
    ADVISER_DOUBLE_BOOKED(409),
    /** The organisation has another consultation at the time. */
    BOOKER_DOUBLE_BOOKED(409),
    FIELD_NOT_OFFERED(422),
    /** It has begun. */
    SLOT_BEGUN(409),
    CONSULTATION_NOT_BEGUN(409),
    FOLLOW_UP_SETTLED(409),
    /** What was said is erased; nothing is added to it. */
    CONSULTATION_ERASED(409);

    private final int status;

    ConsultationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.consultation";
    }
}
