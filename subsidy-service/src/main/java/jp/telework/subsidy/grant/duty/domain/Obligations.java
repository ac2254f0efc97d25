package jp.telework.subsidy.grant.duty.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Obligation;
import jp.telework.subsidy.grant.lifecycle.domain.ObligationKind;
import jp.telework.subsidy.grant.lifecycle.domain.ProcessingStep;
import org.jspecify.annotations.Nullable;

/** The obligations and processing times of all cases, kept so that nothing has to go through the cases to find them. */
public interface Obligations {

    /** Brings a case's rows up to date, in one statement. */
    void keep(Grant grant, List<Obligation> obligations, List<ProcessingStep> steps);

    /**
     * Duties that are not fulfilled, by their days.
     *
     * @param after the last row seen, null for the first page
     * @param rows how many at most
     */
    List<Row> open(Filter filter, @Nullable Place after, int rows);

    /**
     * Marks overdue obligations, with an event for each and an audit row for the run. Only one replica does it on a day.
     *
     * @param today duties due before it are overdue
     * @return how many were marked; -1 when the day's run was made already
     */
    int markOverdue(LocalDate today, Instant now);

    /**
     * Which duties are listed.
     *
     * @param dueBefore those due before a day, null for any
     * @param dueFrom those due on a day or later, null for any
     */
    record Filter(
            @Nullable UUID callId,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueFrom) {}

    /** The place of a duty in the list. */
    record Place(LocalDate dueOn, UUID grantId, String kind, int ordinal) {}

    /**
     * One duty with its case.
     *
     * @param overdueSince day on which it was found overdue, null when it was not
     */
    record Row(
            UUID grantId,
            UUID callId,
            String receiptNumber,
            CorporateNumber organisation,
            String organisationName,
            ObligationKind kind,
            int ordinal,
            LocalDate dueOn,
            @Nullable LocalDate overdueSince) {}
}
