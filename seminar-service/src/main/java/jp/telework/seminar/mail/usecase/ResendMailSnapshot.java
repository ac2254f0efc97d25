package jp.telework.seminar.mail.usecase;

import java.util.UUID;
import jp.telework.mail.outbox.domain.MailStatus;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.mail.domain.MailKind;

/** A mail as the event feed shows it, without the address and the text. */
@EventData(kind = "mail")
record ResendMailSnapshot(UUID id, MailKind kind, MailStatus status, String aboutKind, UUID aboutId) {}
