package jp.telework.mail.outbox.domain;

/** The mail server did not take a mail. */
public final class Undeliverable extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean permanent;

    /**
     * @param failure class of the failure, such as {@code SMTP_550}; without addresses
     * @param permanent whether another attempt is of no use
     */
    public Undeliverable(String failure, boolean permanent) {
        super(failure);
        this.permanent = permanent;
    }

    public String failure() {
        return String.valueOf(getMessage());
    }

    public boolean isPermanent() {
        return permanent;
    }
}
