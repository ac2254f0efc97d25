package jp.telework.seminar.course.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.value.CorporateNumber;
import org.jspecify.annotations.Nullable;

/** All courses and enrolments. */
public interface Courses {

    Optional<Course> find(UUID id);

    /** A course, locked: enrolments and cancellations wait. For changes that concern all of its participants. */
    Optional<Course> lock(UUID id);

    /** A course read again from the database. */
    Course refreshed(Course course);

    /**
     * Courses, newest first.
     *
     * @param drafts whether drafts are shown
     * @param after id of the last one seen, null for the first page
     */
    List<Course> list(boolean drafts, @Nullable CourseStatus status, @Nullable UUID after, int rows);

    void add(Course course);

    /**
     * Takes a seat in a course if its row is unchanged since it was read.
     *
     * @return whether there was one; never beyond the capacity, however many ask at once
     */
    boolean takeSeat(Course course);

    /** Gives seats back. */
    void freeSeats(UUID courseId, int seats);

    /**
     * An enrolment.
     *
     * @param organisation the only one whose enrolments are seen, null for any
     */
    Optional<Enrolment> enrolment(@Nullable CorporateNumber organisation, UUID id);

    /** Enrolments in a course, newest first. */
    List<Enrolment> enrolments(@Nullable CorporateNumber organisation, UUID courseId, @Nullable UUID after, int rows);

    void add(Enrolment enrolment);

    /** All of a course that are under way, oldest first. */
    List<Enrolment> underWay(UUID courseId);

    /**
     * Announced courses for calendars, latest first.
     *
     * @param prefecture full name; null for all
     * @param from courses that are not over by then; null for all
     * @param before courses that begin earlier; null for all
     * @param callOffsAfter those called off only when they would have ended later
     */
    List<Course> announced(
            @Nullable String prefecture,
            @Nullable Instant from,
            @Nullable Instant before,
            Instant callOffsAfter,
            int rows);

    /** The latest enrolments of an organisation with their courses, in one statement. */
    List<Booked> booked(CorporateNumber organisation, int rows);

    /** An enrolment with its course. */
    record Booked(Enrolment enrolment, Course course) {}

    /**
     * Marks those who are to be reminded of a course that begins in between, and answers with them and their courses.
     * Rows that another replica has locked are skipped, so each participant gets one reminder.
     */
    List<Booked> remind(Instant from, Instant until, Instant now, int rows);

    /** Participants who were reminded of the old day get a reminder of the new one. */
    void remindAgain(UUID courseId);

    /**
     * Those whose personal data are to go, locked, what others have locked left out. Whom the public register names stays.
     *
     * @param uncertifiedBefore without a certificate, of courses that ended before this moment
     * @param cancelledBefore cancelled before this moment
     * @param certifiedBefore with a certificate, of courses that ended before this moment
     */
    List<Enrolment> toErase(Instant uncertifiedBefore, Instant cancelledBefore, Instant certifiedBefore, int rows);

    /** How many of those there are; counting stops at {@code most}. */
    long dueToErase(Instant uncertifiedBefore, Instant cancelledBefore, Instant certifiedBefore, int most);

    /** Whether the organisation has somebody enrolled in the course, so that it may have the materials. */
    boolean hasEnrolled(CorporateNumber organisation, UUID courseId);

    /** By its verification number; null finds nothing, at the same cost. */
    Optional<Certificate> certificate(@Nullable String number);

    /** 名簿: those who completed a course and agreed, newest first. */
    List<Enrolment> experts(@Nullable UUID after, int rows);
}
