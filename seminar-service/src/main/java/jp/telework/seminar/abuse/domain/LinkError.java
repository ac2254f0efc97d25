package jp.telework.seminar.abuse.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a link is refused. A link that we never made is NOT_FOUND, like a case that is another's. */
public enum LinkError implements ErrorCode {
    /** Ours, but its time is over. */
    LINK_EXPIRED(410);

    private final int status;

    LinkError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.abuse";
    }
}
