package jp.telework.seminar.course.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.platform.persistence.Conditions;
import jp.telework.platform.persistence.NativeRows;
import jp.telework.platform.retention.RetentionHolds;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseStatus;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import jp.telework.seminar.course.domain.EnrolmentStatus;
import org.jspecify.annotations.Nullable;

/** Courses in PostgreSQL. */
@ApplicationScoped
class PanacheCourses implements Courses, PanacheRepositoryBase<Course, UUID> {

    private static final String BOOKED = "select e, c from Enrolment e join Course c on c.id = e.courseId";

    /** A course that another transaction is moving or cancelling is skipped until that transaction ends. */
    private static final String REMIND = """
            UPDATE course_enrolment SET reminded_at = :now
            WHERE id IN (
                SELECT e.id FROM course_enrolment e JOIN course c ON c.id = e.course_id
                WHERE c.status = 'PUBLISHED' AND c.starts_at > :from AND c.starts_at <= :until
                  AND e.status = 'ENROLLED' AND e.reminded_at IS NULL AND e.erased_at IS NULL
                ORDER BY e.id LIMIT :rows FOR SHARE OF c SKIP LOCKED FOR UPDATE OF e SKIP LOCKED)
            RETURNING id
            """;

    private static final String TO_ERASE = """
            SELECT {e.*} FROM course_enrolment e JOIN course c ON c.id = e.course_id
            WHERE e.erased_at IS NULL AND NOT (e.listed AND e.consented_at IS NOT NULL)
              AND (c.ends_at < :certified
                   OR e.status = 'ENROLLED' AND c.ends_at < :uncertified
                   OR e.status = 'CANCELLED' AND e.updated_at < :cancelled)
              AND %s
            ORDER BY e.id LIMIT :rows FOR UPDATE OF e SKIP LOCKED
            """.formatted(RetentionHolds.notHeld("enrolment", "e.id"));

    @Override
    public Optional<Course> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Course> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Course refreshed(Course course) {
        getEntityManager().refresh(course);
        return course;
    }

    @Override
    public List<Course> list(boolean drafts, @Nullable CourseStatus status, @Nullable UUID after, int rows) {
        Conditions conditions =
                new Conditions().and("status = :status", "status", status).and("id < :after", "after", after);
        if (!drafts) {
            conditions.and("publishedAt is not null");
        }
        return find(conditions.text() + " order by id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public void add(Course course) {
        persist(course);
    }

    /** The version check fails when another transaction moves the course or calls it off at the same time. */
    @Override
    public boolean takeSeat(Course course) {
        return getEntityManager()
                        .createNativeQuery("UPDATE course SET enrolled = enrolled + 1"
                                + " WHERE id = :id AND version = :version AND enrolled < capacity")
                        .setParameter("id", course.id())
                        .setParameter("version", course.version())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void freeSeats(UUID courseId, int seats) {
        getEntityManager()
                .createNativeQuery("UPDATE course SET enrolled = enrolled - :seats WHERE id = :id")
                .setParameter("id", courseId)
                .setParameter("seats", seats)
                .executeUpdate();
    }

    @Override
    public Optional<Enrolment> enrolment(@Nullable CorporateNumber organisation, UUID id) {
        TypedQuery<Enrolment> query = enrolments("e.id = :id", organisation, "").setParameter("id", id);
        return query.getResultStream().findFirst();
    }

    @Override
    public List<Enrolment> enrolments(
            @Nullable CorporateNumber organisation, UUID courseId, @Nullable UUID after, int rows) {
        return page(
                enrolments("e.courseId = :course" + after(after), organisation, " order by e.id desc")
                        .setParameter("course", courseId),
                after,
                rows);
    }

    @Override
    public List<Enrolment> experts(@Nullable UUID after, int rows) {
        return page(
                enrolments("e.listed = true and e.consentedAt is not null" + after(after), null, " order by e.id desc"),
                after,
                rows);
    }

    /** The only condition that limits an organisation to its own enrolments. */
    private TypedQuery<Enrolment> enrolments(String where, @Nullable CorporateNumber organisation, String order) {
        TypedQuery<Enrolment> query = getEntityManager()
                .createQuery(
                        "select e from Enrolment e where " + where
                                + (organisation == null ? "" : " and e.organisation = :reader") + order,
                        Enrolment.class);
        return organisation == null ? query : query.setParameter("reader", organisation);
    }

    private static String after(@Nullable UUID after) {
        return after == null ? "" : " and e.id < :after";
    }

    private static List<Enrolment> page(TypedQuery<Enrolment> query, @Nullable UUID after, int rows) {
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(rows).getResultList();
    }

    @Override
    public void add(Enrolment enrolment) {
        getEntityManager().persist(enrolment);
    }

    @Override
    public boolean hasEnrolled(CorporateNumber organisation, UUID courseId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("SELECT EXISTS (SELECT FROM course_enrolment"
                        + " WHERE course_id = :course AND organisation = :organisation AND status <> 'CANCELLED')")
                .setParameter("course", courseId)
                .setParameter("organisation", organisation.value())
                .getSingleResult();
    }

    @Override
    public Optional<Certificate> certificate(@Nullable String number) {
        return getEntityManager()
                .createQuery("select e from Enrolment e where e.certificateNumber = :number", Enrolment.class)
                .setParameter("number", number == null ? "" : number)
                .getResultStream()
                .findFirst()
                .flatMap(Enrolment::certificate);
    }

    @Override
    public List<Enrolment> underWay(UUID courseId) {
        return getEntityManager()
                .createQuery(
                        "select e from Enrolment e where e.courseId = :course and e.status = :enrolled order by e.id",
                        Enrolment.class)
                .setParameter("course", courseId)
                .setParameter("enrolled", EnrolmentStatus.ENROLLED)
                .getResultList();
    }

    @Override
    public List<Course> announced(
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before,
            Instant callOffsAfter,
            int rows) {
        Conditions conditions = new Conditions()
                .and("publishedAt is not null")
                .and("prefecture = :prefecture", "prefecture", prefecture)
                .and("endsAt > :from", "from", from)
                .and("startsAt < :before", "before", before)
                .and("(status <> :calledOff or endsAt > :callOffsAfter)", "callOffsAfter", callOffsAfter)
                .with("calledOff", CourseStatus.CANCELLED);
        return find(conditions.text() + " order by startsAt desc, id desc", conditions.parameters())
                .range(0, rows - 1)
                .list();
    }

    @Override
    public List<Booked> booked(CorporateNumber organisation, int rows) {
        return getEntityManager()
                .createQuery(BOOKED + " where e.organisation = :organisation order by e.id desc", Booked.class)
                .setParameter("organisation", organisation)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<Booked> remind(Instant from, Instant until, Instant now, int rows) {
        List<UUID> marked = NativeRows.of(
                getEntityManager(), UUID.class, REMIND, Map.of("from", from, "until", until, "now", now, "rows", rows));
        return marked.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(BOOKED + " where e.id in :marked order by e.id", Booked.class)
                        .setParameter("marked", marked)
                        .getResultList();
    }

    @Override
    public void remindAgain(UUID courseId) {
        getEntityManager()
                .createNativeQuery("UPDATE course_enrolment SET reminded_at = NULL"
                        + " WHERE course_id = :course AND reminded_at IS NOT NULL")
                .setParameter("course", courseId)
                .executeUpdate();
    }

    @Override
    public List<Enrolment> toErase(
            Instant uncertifiedBefore, Instant cancelledBefore, Instant certifiedBefore, int rows) {
        return NativeRows.entities(
                getEntityManager(),
                Enrolment.class,
                "e",
                TO_ERASE,
                erasing(uncertifiedBefore, cancelledBefore, certifiedBefore, rows));
    }

    @Override
    public long dueToErase(Instant uncertifiedBefore, Instant cancelledBefore, Instant certifiedBefore, int most) {
        return NativeRows.count(
                getEntityManager(), "e", TO_ERASE, erasing(uncertifiedBefore, cancelledBefore, certifiedBefore, most));
    }

    private static Map<String, Object> erasing(
            Instant uncertifiedBefore, Instant cancelledBefore, Instant certifiedBefore, int rows) {
        return Map.of(
                "uncertified",
                uncertifiedBefore,
                "cancelled",
                cancelledBefore,
                "certified",
                certifiedBefore,
                "rows",
                rows);
    }
}
