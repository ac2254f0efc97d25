package jp.telework.casework.notification.domain;

import jp.telework.kernel.text.MessageKey;

/** The texts of mails about cases. */
public enum NotificationText implements MessageKey {
    CASE_RETURNED_SENTENCE,
    RESULT_ANNOUNCED_SENTENCE,
    NOTICE_ISSUED_SENTENCE,
    CALL_AMENDED_SENTENCE,
    DUE_SOON_SENTENCE,
    OVERDUE_SENTENCE,
    MESSAGE_RECEIVED_SENTENCE,
    CASE_SUBMITTED_SENTENCE,
    REPORT_SUBMITTED_SENTENCE,
    PAYMENT_REQUESTED_SENTENCE,
    MESSAGE_FROM_APPLICANT_SENTENCE,
    OVERDUE_DIGEST_SENTENCE,
    /** The receipt number. */
    NUMBER,
    /** The address of the case. */
    LINK,
    /** Why the mail says no more. */
    NO_DETAILS,
    /** That no person reads an answer. */
    AUTOMATIC;

    @Override
    public String catalogue() {
        return "jp.telework.casework.notification";
    }
}
