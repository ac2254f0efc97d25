package jp.telework.seminar.course.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jp.telework.seminar.course.domain.Attendance;
import jp.telework.seminar.course.domain.Certificate;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.Courses;
import jp.telework.seminar.course.domain.Participant;

/** What courses keep and journal as JSON without being part of a resource's signature, for the native image. */
@RegisterForReflection(
        targets = {
            Attendance.class,
            Attendance.Entry.class,
            Certificate.class,
            CourseContent.class,
            Courses.Booked.class,
            CourseContent.CompletionRule.class,
            CourseContent.Material.class,
            CourseContent.Session.class,
            Participant.class
        })
final class CourseReflection {

    private CourseReflection() {}
}
