package jp.telework.seminar.attendance.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All attendances. */
public interface Attendances {

    void add(Attendance attendance);

    Optional<Attendance> find(UUID id);

    /** Who came in under a code and is not withdrawn. */
    Optional<Attendance> present(AttendanceCode code);

    /** The participants of registrations who are present, in their order. */
    List<AttendanceCode> presentOf(Collection<UUID> registrationIds);

    /**
     * Attendances of a seminar in the order of coming in.
     *
     * @param status null for all
     * @param after the last one seen, null for the first page
     */
    List<Attendance> list(UUID seminarId, @Nullable AttendanceStatus status, @Nullable UUID after, int rows);

    /**
     * How many are present.
     *
     * @param registered those who had registered
     */
    record Count(int registered, int walkIns) {

        public int total() {
            return registered + walkIns;
        }
    }

    Count count(UUID seminarId);

    /**
     * Takes names away, rows that others have locked left out.
     *
     * @param endedBefore of seminars that ended before this moment
     * @param rows how many at most
     * @return of how many
     */
    int erase(Instant endedBefore, int rows);

    /** How many names are to be taken away; counting stops at {@code most}. */
    long dueToErase(Instant endedBefore, int most);
}
