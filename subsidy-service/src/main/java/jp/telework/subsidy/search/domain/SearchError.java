package jp.telework.subsidy.search.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a word cannot be searched for: the code of every unreadable parameter, with a sentence of its own. */
public enum SearchError implements ErrorCode {
    /** Empty, too long, or with control characters. */
    INVALID_PARAMETER;

    @Override
    public int status() {
        return 400;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.errors";
    }
}
