package jp.telework.seminar.course.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.Course;
import jp.telework.seminar.course.domain.CourseStatus;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Enrolment;
import org.jspecify.annotations.Nullable;

/** Courses in PostgreSQL. */
@ApplicationScoped
class PanacheCourses implements Courses, PanacheRepositoryBase<Course, UUID> {

    @Override
    public Optional<Course> find(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public List<Course> list(boolean drafts, @Nullable CourseStatus status, @Nullable UUID after, int rows) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        if (!drafts) {
            where.append(" and status <> :draft");
            parameters.and("draft", CourseStatus.DRAFT);
        }
        if (status != null) {
            where.append(" and status = :status");
            parameters.and("status", status);
        }
        if (after != null) {
            where.append(" and id < :after");
            parameters.and("after", after);
        }
        return find(where + " order by id desc", parameters).range(0, rows - 1).list();
    }

    @Override
    public void add(Course course) {
        persist(course);
    }

    @Override
    public boolean takeSeat(UUID courseId) {
        return seats("UPDATE course SET enrolled = enrolled + 1 WHERE id = :id AND enrolled < capacity", courseId);
    }

    @Override
    public void freeSeat(UUID courseId) {
        seats("UPDATE course SET enrolled = enrolled - 1 WHERE id = :id", courseId);
    }

    private boolean seats(String statement, UUID courseId) {
        return getEntityManager()
                        .createNativeQuery(statement)
                        .setParameter("id", courseId)
                        .executeUpdate()
                == 1;
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
        return page(enrolments("e.listed = true" + after(after), null, " order by e.id desc"), after, rows);
    }

    /** The one place that keeps organisations apart. */
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
}
