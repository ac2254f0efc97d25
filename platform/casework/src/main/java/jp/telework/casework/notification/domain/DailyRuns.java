package jp.telework.casework.notification.domain;

import java.time.Instant;
import java.time.LocalDate;

/** Which daily runs were made. */
public interface DailyRuns {

    /**
     * Begins a run in the transaction that is under way.
     *
     * @return false when it was made already on this day
     */
    boolean begin(String name, LocalDate day, Instant now);
}
