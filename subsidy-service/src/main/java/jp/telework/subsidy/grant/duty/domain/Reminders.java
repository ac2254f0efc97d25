package jp.telework.subsidy.grant.duty.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Which duties were announced before their day. */
public interface Reminders {

    /**
     * Tells each duty that comes near as an event, once for each number of days, and the run as an audit row; once for each day.
     *
     * @param daysBefore how long before its day a duty is told
     * @return how many were told; -1 when the day's run was made already
     */
    int remind(LocalDate today, List<Integer> daysBefore, Instant now);
}
