package jp.telework.casework.notification.usecase;

import java.util.Map;
import jp.telework.casework.notification.domain.MailKind;

/** Which events of a service are told by mail, and how its own events are called. Implemented by the service. */
public interface NotificationEvents {

    /**
     * The kind of mail by the type of the event. A mail to an organisation is written of events that the organisation reads
     * in its feed, so a hidden act makes no mail.
     */
    Map<String, MailKind> kinds();

    /** The type of the event that tells that a person had a mail sent again. */
    String mailResent();

    /** The type of the event that tells of changed settings. */
    String preferencesChanged();
}
