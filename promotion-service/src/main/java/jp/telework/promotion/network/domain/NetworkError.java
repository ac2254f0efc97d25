package jp.telework.promotion.network.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** The error codes of the network. Messages: {@code jp/telework/promotion/network_*.properties}. */
public enum NetworkError implements ErrorCode {
    /** A firm is a member once. */
    ALREADY_MEMBER(409),
    /** No member may answer the question now. */
    NO_MEMBER_FITS(409),
    /** The named member may not answer the question. */
    MEMBER_UNFIT(422),
    /** Only the firm that asked does this. */
    NOT_THE_ASKER(403),
    /** Only the member that has the question does this. */
    NOT_THE_MEMBER(403),
    /** Each side rates once. */
    ALREADY_RATED(409),
    /** A text is proposed before it is agreed to. */
    NOTHING_PROPOSED(409),
    /** Each side agrees to a text once. */
    ALREADY_CONSENTED(409),
    /** A text is published after both sides agreed to it. */
    CONSENT_MISSING(409),
    /** Personal data of the question are erased. */
    QUESTION_ERASED(409);

    private final int status;

    NetworkError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.promotion.network";
    }
}
