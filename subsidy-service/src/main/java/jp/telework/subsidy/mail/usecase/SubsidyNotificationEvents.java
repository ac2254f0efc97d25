package jp.telework.subsidy.mail.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.usecase.NotificationEvents;

/** Which events of this service are told by mail. An event that is not named here makes no mail. */
@ApplicationScoped
class SubsidyNotificationEvents implements NotificationEvents {

    private static final String APPLICATION = "jp.telework.subsidy.application.";
    private static final String GRANT = "jp.telework.subsidy.grant.";

    private static final Map<String, MailKind> KINDS = new HashMap<>();

    static {
        of(APPLICATION, MailKind.CASE_RETURNED, "returned");
        of(APPLICATION, MailKind.RESULT_ANNOUNCED, "adopted", "not-adopted");
        of(APPLICATION, MailKind.CALL_AMENDED, "call-extended", "call-corrected", "call-cancelled");
        of(APPLICATION, MailKind.CASE_SUBMITTED, "submitted", "resubmitted");
        of(GRANT, MailKind.CASE_RETURNED, "application-return");
        of(GRANT, MailKind.CASE_SUBMITTED, "formal-application");
        of(
                GRANT,
                MailKind.NOTICE_ISSUED,
                "amount-fixing",
                "cancellation",
                "carry-over-approval",
                "carry-over-refusal",
                "change-approval",
                "change-refusal",
                "corrective-order",
                "decision",
                "discontinuation-approval",
                "performance-order",
                "refusal",
                "return-order",
                "suspension");
        of(
                GRANT,
                MailKind.REPORT_SUBMITTED,
                "consumption-tax-report",
                "outcome-report",
                "performance-report",
                "status-report");
        of(GRANT, MailKind.PAYMENT_REQUESTED, "payment-request");
        of(GRANT, MailKind.DUE_SOON, "obligation-reminder");
        of(GRANT, MailKind.OVERDUE, "obligation-overdue");
    }

    private static void of(String subject, MailKind kind, String... verbs) {
        for (String verb : verbs) {
            KINDS.put(subject + verb + ".v1", kind);
        }
    }

    @Override
    public Map<String, MailKind> kinds() {
        return Map.copyOf(KINDS);
    }

    @Override
    public String mailResent() {
        return "jp.telework.subsidy.mail.resent.v1";
    }

    @Override
    public String preferencesChanged() {
        return "jp.telework.subsidy.mail-preferences.changed.v1";
    }
}
