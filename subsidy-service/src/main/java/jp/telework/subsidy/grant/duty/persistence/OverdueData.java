package jp.telework.subsidy.grant.duty.persistence;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;

/** Event data of an obligation that was not fulfilled in time, as the statement of {@link SqlObligations} builds it. */
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
