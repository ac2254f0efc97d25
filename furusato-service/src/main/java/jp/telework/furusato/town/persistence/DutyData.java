package jp.telework.furusato.town.persistence;

import java.time.LocalDate;
import java.util.UUID;
import jp.telework.furusato.town.domain.Duty;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.event.EventData;
import org.jspecify.annotations.Nullable;

/**
 * What the statement of {@link SqlDuties} tells of a duty that is soon due or overdue.
 *
 * @param ordinal fiscal year of a progress report, otherwise 0
 * @param overdueSince absent from a reminder
 */
@EventData(
        kind = "town",
        verbs = {"duty-reminder", "duty-overdue"})
record DutyData(
        UUID townId,
        String receiptNumber,
        String areaName,
        CorporateNumber organisation,
        Duty.Kind kind,
        int ordinal,
        LocalDate dueOn,
        @Nullable LocalDate overdueSince) {}
