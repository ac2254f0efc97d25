package jp.telework.subsidy.callfile.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a file of a call is refused. Messages: {@code jp/telework/subsidy/callfile_*.properties}. */
public enum CallFileError implements ErrorCode {
    /** Another file took its place already. */
    CALL_FILE_REPLACED(409),
    /** A call gives out so many files at most. */
    TOO_MANY_CALL_FILES(409);

    private final int status;

    CallFileError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.callfile";
    }
}
