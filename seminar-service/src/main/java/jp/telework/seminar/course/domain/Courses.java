package jp.telework.seminar.course.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All courses and enrolments. */
public interface Courses {

    Optional<Course> find(UUID id);

    /**
     * Courses, newest first.
     *
     * @param drafts whether drafts are shown
     * @param after id of the last one seen, null for the first page
     */
    List<Course> list(boolean drafts, @Nullable CourseStatus status, @Nullable UUID after, int rows);

    void add(Course course);

    /**
     * Takes a seat.
     *
     * @return whether there was one; never beyond the capacity, however many ask at once
     */
    boolean takeSeat(UUID courseId);

    /** Gives a seat back. */
    void freeSeat(UUID courseId);

    /**
     * An enrolment.
     *
     * @param organisation the only one whose enrolments are seen, null for any
     */
    Optional<Enrolment> enrolment(@Nullable CorporateNumber organisation, UUID id);

    /** Enrolments in a course, newest first. */
    List<Enrolment> enrolments(@Nullable CorporateNumber organisation, UUID courseId, @Nullable UUID after, int rows);

    void add(Enrolment enrolment);

    /** Whether the organisation has somebody enrolled in the course, so that it may have the materials. */
    boolean hasEnrolled(CorporateNumber organisation, UUID courseId);

    /** By its verification number; null finds nothing, at the same cost. */
    Optional<Certificate> certificate(@Nullable String number);

    /** 名簿: those who completed a course and agreed, newest first. */
    List<Enrolment> experts(@Nullable UUID after, int rows);
}
