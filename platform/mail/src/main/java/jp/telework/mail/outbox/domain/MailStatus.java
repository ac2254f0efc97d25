package jp.telework.mail.outbox.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.text.Term;

/** 送信の状態. */
public enum MailStatus implements Term {
    /** 送信待ち: to be sent, or to be tried again. */
    WAITING,
    /** 送信済み: the mail server took it. Whether it was read nobody knows. */
    SENT,
    /** 送信断念: refused for good, or tried too often. */
    GIVEN_UP;

    /** The state after an action; empty when this state does not allow it. */
    public Optional<MailStatus> next(MailAction action) {
        return Optional.ofNullable(
                switch (this) {
                    case WAITING ->
                        switch (action) {
                            case DELIVER -> SENT;
                            case GIVE_UP -> GIVEN_UP;
                            case RESEND -> null;
                        };
                    case SENT, GIVEN_UP ->
                        switch (action) {
                            case RESEND -> WAITING;
                            case DELIVER, GIVE_UP -> null;
                        };
                });
    }

    /** What a person can do in this state, by the names of the API. */
    public List<String> allowed() {
        return next(MailAction.RESEND).isPresent() ? List.of(MailAction.RESEND.noun()) : List.of();
    }
}
