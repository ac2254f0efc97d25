package jp.telework.subsidy.grant.duty.persistence;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;

/**
 * What the statement of {@link SqlReminders} tells of a duty that is due soon.
 *
 * @param daysBefore the number of days before {@code dueOn} within which the duty is told
 */
@EventData(kind = "grant", verbs = "obligation-reminder")
record ReminderData(
        UUID grantId,
        UUID callId,
        String receiptNumber,
        CorporateNumber organisation,
        ObligationKind kind,
        int ordinal,
        LocalDate dueOn,
        int daysBefore) {}
