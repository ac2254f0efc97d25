package jp.telework.seminar.registration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.seminar.registration.domain.Registration;
import jp.telework.seminar.registration.domain.Seats;
import jp.telework.seminar.registration.domain.Standing;

/** Seats as rows that only conditional updates move; a CHECK stands behind them. */
@ApplicationScoped
class SqlSeats implements Seats {

    /** While a registration waits, new ones get no free seat. */
    private static final String CLAIM = """
            UPDATE seminar_seats
            SET last_place = last_place + 1,
                taken = taken + CASE WHEN waiting = 0 AND taken + :seats <= capacity THEN :seats ELSE 0 END,
                waiting = waiting + CASE WHEN waiting = 0 AND taken + :seats <= capacity THEN 0 ELSE 1 END
            WHERE seminar_id = :seminar AND :seats <= capacity
            RETURNING new.last_place, new.taken > old.taken, new.waiting
            """;

    /** From the head of the line as far as the free seats reach; a group that does not fit stops it. */
    private static final String PROMOTE = """
            WITH counter AS (
                SELECT capacity - taken AS free FROM seminar_seats WHERE seminar_id = :seminar FOR UPDATE
            ), head AS (
                SELECT id, seats, place FROM registration WHERE seminar_id = :seminar AND status = 'WAITING'
                ORDER BY place LIMIT (SELECT free FROM counter)
            ), line AS (
                SELECT id, sum(seats) OVER (ORDER BY place) AS needed FROM head
            ), offered AS (
                UPDATE registration r
                SET status = 'OFFERED', offer_expires_at = :deadline, version = r.version + 1
                FROM line, counter WHERE r.id = line.id AND line.needed <= counter.free
                RETURNING r.*
            ), moved AS (
                UPDATE seminar_seats s SET taken = s.taken + o.offered_seats, waiting = s.waiting - o.registrations
                FROM (SELECT coalesce(sum(seats), 0) AS offered_seats, count(*) AS registrations FROM offered) o
                WHERE s.seminar_id = :seminar AND o.registrations > 0
            )
            SELECT {offered.*} FROM offered ORDER BY offered.place
            """;

    private static final String RESIZE = """
            INSERT INTO seminar_seats (seminar_id, capacity) VALUES (:seminar, :capacity)
            ON CONFLICT (seminar_id) DO UPDATE SET capacity = excluded.capacity
            WHERE seminar_seats.taken <= excluded.capacity
            """;

    private static final String STANDING = """
            SELECT (SELECT count(*) FROM registration w
                    WHERE w.seminar_id = s.seminar_id AND w.status = 'WAITING' AND w.place <= :place),
                   (SELECT coalesce(sum(w.seats), 0) FROM registration w
                    WHERE w.seminar_id = s.seminar_id AND w.status = 'WAITING' AND w.place < :place),
                   s.capacity - s.taken
            FROM seminar_seats s WHERE s.seminar_id = :seminar
            """;

    private final EntityManager entities;

    SqlSeats(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<Claim> claim(UUID seminarId, int seats) {
        List<?> rows = entities.createNativeQuery(CLAIM, Object[].class)
                .setParameter("seminar", seminarId)
                .setParameter("seats", seats)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Claim(((Number) row[0]).longValue(), (Boolean) row[1], ((Number) row[2]).intValue()));
    }

    @Override
    public void release(UUID seminarId, int seats, int waiting) {
        entities.createNativeQuery("""
                        UPDATE seminar_seats SET taken = taken - :seats, waiting = waiting - :waiting
                        WHERE seminar_id = :seminar
                        """)
                .setParameter("seminar", seminarId)
                .setParameter("seats", seats)
                .setParameter("waiting", waiting)
                .executeUpdate();
    }

    @Override
    public List<Registration> promote(UUID seminarId, Instant offerExpiresAt) {
        return NativeRows.entities(
                entities,
                Registration.class,
                "offered",
                PROMOTE,
                Map.of("seminar", seminarId, "deadline", offerExpiresAt));
    }

    @Override
    public boolean resize(UUID seminarId, int capacity) {
        return entities.createNativeQuery(RESIZE)
                        .setParameter("seminar", seminarId)
                        .setParameter("capacity", capacity)
                        .executeUpdate()
                == 1;
    }

    @Override
    public boolean tryLock(UUID seminarId) {
        return !entities.createNativeQuery(
                        "SELECT taken FROM seminar_seats WHERE seminar_id = :seminar FOR UPDATE SKIP LOCKED",
                        Integer.class)
                .setParameter("seminar", seminarId)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<UUID, Count> count(Collection<UUID> seminarIds) {
        Map<UUID, Count> counts = new HashMap<>();
        if (!seminarIds.isEmpty()) {
            List<?> rows = entities.createNativeQuery(
                            "SELECT seminar_id, taken, waiting FROM seminar_seats WHERE seminar_id IN (:seminars)",
                            Object[].class)
                    .setParameter("seminars", seminarIds)
                    .getResultList();
            rows.stream()
                    .map(Object[].class::cast)
                    .forEach(row -> counts.put(
                            (UUID) row[0], new Count(((Number) row[1]).intValue(), ((Number) row[2]).intValue())));
        }
        return counts;
    }

    @Override
    public Standing standing(Registration waiting) {
        Object[] row = (Object[]) entities.createNativeQuery(STANDING, Object[].class)
                .setParameter("seminar", waiting.seminarId())
                .setParameter("place", waiting.place())
                .getSingleResult();
        return new Standing(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).intValue());
    }
}
