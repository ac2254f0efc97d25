package jp.telework.furusato.town.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is due, kept as rows, so that nobody goes through the towns to find it. */
public interface Duties {

    /** Brings the towns' rows up to date, in one statement for all of them. */
    void keep(Map<UUID, List<Duty>> duties);

    /**
     * A duty with what the daily run found.
     *
     * @param remindedOn day of the reminder, null before it
     * @param overdueSince day on which it was found overdue, null before
     */
    record Row(
            Duty.Kind kind,
            int ordinal,
            LocalDate dueOn,
            @Nullable LocalDate fulfilledOn,
            @Nullable LocalDate remindedOn,
            @Nullable LocalDate overdueSince) {}

    /** A town's duties by their due days. */
    List<Row> of(UUID townId);

    /**
     * The run of a day: reminds of what is due soon and marks what is overdue, each with an event.
     *
     * @return how many reminders were written; -1 when the day's run was made already
     */
    int remind(LocalDate today, Instant now);
}
