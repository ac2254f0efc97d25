package jp.telework.seminar.calendar.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All calendar links. */
public interface CalendarLinks {

    void add(CalendarLink link);

    /** An owner's link; another's is not found. */
    Optional<CalendarLink> find(CalendarOwner owner, UUID id);

    /** The link that works under a token. */
    Optional<CalendarLink> active(String tokenHash);

    /** How many an owner has that work. Another transaction that asks the same waits until this one has ended. */
    long countActiveInTurn(CalendarOwner owner);

    /**
     * An owner's links that work, newest first.
     *
     * @param most how many at most
     */
    List<CalendarLink> active(CalendarOwner owner, int most);

    /** An owner's links, newest first. */
    List<CalendarLink> list(CalendarOwner owner, @Nullable UUID before, int rows);
}
