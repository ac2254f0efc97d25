package jp.telework.subsidy.grant.duty.persistence;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;

/** What the statement of {@link SqlObligations} tells of an obligation that nobody fulfilled in time. */
@EventData(kind = "grant", verbs = "obligation-overdue")
record OverdueData(
        UUID grantId,
        UUID callId,
        String receiptNumber,
        CorporateNumber organisation,
        ObligationKind kind,
        int ordinal,
        LocalDate dueOn,
        LocalDate overdueSince) {}
