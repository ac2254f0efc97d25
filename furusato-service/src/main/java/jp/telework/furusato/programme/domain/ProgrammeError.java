package jp.telework.furusato.programme.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of rounds and proposals. Messages: {@code jp/telework/furusato/programme_*.properties}. */
public enum ProgrammeError implements ErrorCode {
    PERIOD_REVERSED(422),
    OUTSIDE_FISCAL_YEAR(422),
    /** A field that belongs to another kind of balance rule, or that the kind lacks. */
    NOT_OF_THIS_BALANCE(422),
    /** Companies and universities are partners only. */
    CANNOT_APPLY(422),
    UNKNOWN_ROUND(422),
    ROUND_IMMUTABLE(422),
    /** The round does not take proposals now: not yet, no longer, or never published. */
    ROUND_NOT_OPEN(422),
    ROUND_STILL_OPEN(409),
    /** A returned proposal can still come back. */
    CORRECTIONS_PENDING(409),
    /** The round has no submitted proposal. */
    NO_PROPOSALS(409),
    /** The term for corrections is over. */
    CORRECTION_OVERDUE(422),
    APPLICANT_KIND_NOT_ACCEPTED(422),
    /** A local government's own number and the code of its area do not belong together. */
    AREA_NOT_OWN(422),
    /** A municipality's area is a municipality, a prefecture's a prefecture. */
    AREA_OF_WRONG_KIND(422),
    AREA_NAME_MISMATCH(422),
    PARTNER_IS_APPLICANT(422),
    TOO_FEW_MEASURES(422),
    DOCUMENT_MISSING(422),
    /** The result is decided and waits for its publication. */
    RESULT_PENDING(409);

    private final int status;

    ProgrammeError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.programme";
    }
}
