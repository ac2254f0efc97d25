package jp.telework.casework.notification.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Why settings of mails are refused. */
public enum NotificationError implements ErrorCode {
    /** The kind follows from an official act. */
    MAIL_KIND_MANDATORY(422),
    /** The kind goes to the other side: to the organisations, or to the officers. */
    MAIL_KIND_OF_OTHERS(422);

    private final int status;

    NotificationError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.casework.notification";
    }
}
