package jp.telework.furusato.mail.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import jp.telework.casework.notification.domain.MailKind;
import jp.telework.casework.notification.usecase.NotificationEvents;

/** Which events of this service are told by mail. An event that is not named here makes no mail. */
@ApplicationScoped
class FurusatoNotificationEvents implements NotificationEvents {

    private static final Map<String, MailKind> KINDS = Map.ofEntries(
            Map.entry("jp.telework.furusato.town-proposal.returned.v1", MailKind.CASE_RETURNED),
            Map.entry("jp.telework.furusato.town-proposal.selected.v1", MailKind.RESULT_ANNOUNCED),
            Map.entry("jp.telework.furusato.town-proposal.not-selected.v1", MailKind.RESULT_ANNOUNCED),
            Map.entry("jp.telework.furusato.town-proposal.submitted.v1", MailKind.CASE_SUBMITTED),
            Map.entry("jp.telework.furusato.town-proposal.resubmitted.v1", MailKind.CASE_SUBMITTED),
            Map.entry("jp.telework.furusato.town.progress-report.v1", MailKind.REPORT_SUBMITTED),
            Map.entry("jp.telework.furusato.town.survey.v1", MailKind.REPORT_SUBMITTED),
            Map.entry("jp.telework.furusato.town.duty-reminder.v1", MailKind.DUE_SOON),
            Map.entry("jp.telework.furusato.town.duty-overdue.v1", MailKind.OVERDUE));

    @Override
    public Map<String, MailKind> kinds() {
        return KINDS;
    }

    @Override
    public String mailResent() {
        return "jp.telework.furusato.mail.resent.v1";
    }

    @Override
    public String preferencesChanged() {
        return "jp.telework.furusato.mail-preferences.changed.v1";
    }
}
