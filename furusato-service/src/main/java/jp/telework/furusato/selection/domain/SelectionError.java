package jp.telework.furusato.selection.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the selection. Messages: {@code jp/telework/furusato/selection_*.properties}. */
public enum SelectionError implements ErrorCode {
    /** Not a proposal under evaluation of this round. */
    NOT_A_CANDIDATE(422),
    /** A proposal under evaluation is neither selected nor refused. */
    CANDIDATE_NOT_NAMED(422),
    /** A refusal states its reasons. */
    REASONS_REQUIRED(422),
    EVALUATIONS_MISSING(422),
    DEVIATION_WITHOUT_REASON(422);

    private final int status;

    SelectionError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.furusato.selection";
    }
}
