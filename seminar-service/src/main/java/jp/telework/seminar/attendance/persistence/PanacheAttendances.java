package jp.telework.seminar.attendance.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.seminar.attendance.domain.Attendance;
import jp.telework.seminar.attendance.domain.AttendanceCode;
import jp.telework.seminar.attendance.domain.AttendanceStatus;
import jp.telework.seminar.attendance.domain.Attendances;
import org.jspecify.annotations.Nullable;

/** Attendances in PostgreSQL. */
@ApplicationScoped
class PanacheAttendances implements Attendances, PanacheRepositoryBase<Attendance, UUID> {

    private static final String TO_ERASE = """
            SELECT {a.*} FROM attendance a JOIN seminar s ON s.id = a.seminar_id
            WHERE s.ends_at < :ended AND a.name IS NOT NULL AND %s
            ORDER BY a.id LIMIT :rows FOR UPDATE OF a SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("seminar", "s.id"));

    @Override
    public void add(Attendance attendance) {
        persist(attendance);
    }

    @Override
    public Optional<Attendance> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Attendance> present(AttendanceCode code) {
        if (code.isWalkIn()) {
            return find(
                            "id = ?1 and seminarId = ?2 and registrationId is null and status = ?3",
                            code.subject(),
                            code.seminarId(),
                            AttendanceStatus.PRESENT)
                    .firstResultOptional();
        }
        return find(
                        "registrationId = ?1 and participant = ?2 and seminarId = ?3 and status = ?4",
                        code.subject(),
                        code.participant(),
                        code.seminarId(),
                        AttendanceStatus.PRESENT)
                .firstResultOptional();
    }

    @Override
    public List<Attendance> list(UUID seminarId, @Nullable AttendanceStatus status, @Nullable UUID after, int rows) {
        Conditions conditions = new Conditions()
                .and("seminarId = :seminar", "seminar", seminarId)
                .and("status = :status", "status", status)
                .and("id > :after", "after", after);
        return find(conditions.text() + " order by id", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<AttendanceCode> presentOf(Collection<UUID> registrationIds) {
        return getEntityManager()
                .createQuery(
                        "select seminarId, registrationId, participant from Attendance"
                                + " where registrationId in :registrations and status = :present"
                                + " order by registrationId, participant",
                        AttendanceCode.class)
                .setParameter("registrations", registrationIds)
                .setParameter("present", AttendanceStatus.PRESENT)
                .getResultList();
    }

    @Override
    public Count count(UUID seminarId) {
        Object[] counts = (Object[]) getEntityManager()
                .createNativeQuery("""
                        SELECT count(*) FILTER (WHERE kind = 'REGISTERED'), count(*) FILTER (WHERE kind = 'WALK_IN')
                        FROM attendance WHERE seminar_id = :seminar AND status = 'PRESENT'
                        """, Object[].class)
                .setParameter("seminar", seminarId)
                .getSingleResult();
        return new Count(((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    @Override
    public int erase(Instant endedBefore, int rows) {
        return getEntityManager()
                .createNativeQuery("UPDATE attendance SET name = NULL, organisation_name = NULL, version = version"
                        + " WHERE id IN (" + TO_ERASE.replace("{a.*}", "a.id") + ")")
                .setParameter("ended", endedBefore)
                .setParameter("rows", rows)
                .executeUpdate();
    }

    @Override
    public long dueToErase(Instant endedBefore, int most) {
        return NativeRows.count(getEntityManager(), "a", TO_ERASE, Map.of("ended", endedBefore, "rows", most));
    }
}
