package jp.telework.kernel.message;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a message, a file of it or a read mark is refused. */
public enum MessageError implements ErrorCode {
    /** The case was never handed in. */
    CONVERSATION_NOT_BEGUN(409),
    /** The case has ended. */
    CONVERSATION_ENDED(409),
    TOO_MANY_MESSAGES(409),
    /** A file goes to the last message of the case alone, and only from the side that sent it. */
    MESSAGE_FILES_CLOSED(409),
    TOO_MANY_MESSAGE_FILES(409),
    /** A read mark names a message that was not sent. */
    MESSAGE_UNKNOWN(422);

    private final int status;

    MessageError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.kernel.errors";
    }
}
