package jp.telework.casework.notification.domain;

import java.util.Set;
import jp.telework.kernel.text.Message;
import jp.telework.mail.outbox.domain.KindOfMail;

/**
 * What a mail about a case says. A mail names the case by its receipt number and leads to it; the case itself says the
 * rest. The texts are {@link NotificationText}.
 */
public enum MailKind implements KindOfMail {
    /** 差戻し: the case was given back for correction. */
    CASE_RETURNED(true, true, NotificationText.CASE_RETURNED_SENTENCE),
    /** 結果: the result was published. The mail does not say which. */
    RESULT_ANNOUNCED(true, true, NotificationText.RESULT_ANNOUNCED_SENTENCE),
    /** 通知書: a notice was issued. */
    NOTICE_ISSUED(true, true, NotificationText.NOTICE_ISSUED_SENTENCE),
    /** 公募の変更: the call was extended, corrected or cancelled. */
    CALL_AMENDED(true, true, NotificationText.CALL_AMENDED_SENTENCE),
    /** 期限の予告: a duty is due soon. */
    DUE_SOON(true, false, NotificationText.DUE_SOON_SENTENCE),
    /** 期限の経過: a duty is overdue. */
    OVERDUE(true, false, NotificationText.OVERDUE_SENTENCE),
    /** 連絡: the ministry wrote a message about the case. */
    MESSAGE_RECEIVED(true, false, NotificationText.MESSAGE_RECEIVED_SENTENCE),
    /** 提出: an organisation handed a case in. */
    CASE_SUBMITTED(false, false, NotificationText.CASE_SUBMITTED_SENTENCE),
    /** 報告: an organisation sent a report. */
    REPORT_SUBMITTED(false, false, NotificationText.REPORT_SUBMITTED_SENTENCE),
    /** 請求: an organisation requests a payment. */
    PAYMENT_REQUESTED(false, false, NotificationText.PAYMENT_REQUESTED_SENTENCE),
    /** 申請者からの連絡: an organisation wrote a message about its case. */
    MESSAGE_FROM_APPLICANT(false, false, NotificationText.MESSAGE_FROM_APPLICANT_SENTENCE),
    /** 期限経過のまとめ: how many duties are overdue, at most once a day. */
    OVERDUE_DIGEST(false, false, NotificationText.OVERDUE_DIGEST_SENTENCE);

    private final boolean toApplicants;
    private final boolean mandatory;
    private final NotificationText sentence;

    MailKind(boolean toApplicants, boolean mandatory, NotificationText sentence) {
        this.toApplicants = toApplicants;
        this.mandatory = mandatory;
        this.sentence = sentence;
    }

    /** Whether it goes to the organisation of the case. Otherwise it goes to the officers. */
    public boolean isToApplicants() {
        return toApplicants;
    }

    /** Whether it follows from an official act, so that no organisation can switch it off. */
    public boolean isMandatory() {
        return mandatory;
    }

    /** The sentence of the mail. */
    public Message sentence(long overdue) {
        return this == OVERDUE_DIGEST ? Message.of(sentence, overdue) : Message.of(sentence);
    }

    /** These mails are written without a template. */
    @Override
    public Set<String> needed() {
        return Set.of();
    }
}
