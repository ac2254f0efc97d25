package jp.telework.mail.outbox.domain;

/** Hands mails to a mail server. */
public interface Postman {

    /**
     * Returns when the server has taken the mail.
     *
     * @throws Undeliverable when it has not, or when nobody can tell
     */
    void deliver(LeasedMail mail) throws Undeliverable;
}
