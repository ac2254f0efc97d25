package jp.telework.mail.outbox.domain;

import jp.telework.kernel.text.Term;

/** What happens to a mail. */
public enum MailAction implements Term {
    /** 送信 (the sender). */
    DELIVER("delivery"),
    /** 送信の断念 (the sender, after its last attempt or a final refusal). */
    GIVE_UP("giving-up"),
    /** 再送 (a person). */
    RESEND("resending");

    private final String noun;

    MailAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
