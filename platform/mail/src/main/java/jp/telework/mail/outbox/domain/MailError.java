package jp.telework.mail.outbox.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Why the outbox refuses. */
public enum MailError implements ErrorCode {
    /** Address and text were erased when their time was over. */
    MAIL_ERASED(409);

    private final int status;

    MailError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.mail.outbox";
    }
}
