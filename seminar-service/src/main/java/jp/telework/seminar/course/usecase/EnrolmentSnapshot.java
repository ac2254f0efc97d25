package jp.telework.seminar.course.usecase;

import java.util.UUID;
import jp.telework.seminar.course.domain.Attendance;
import jp.telework.seminar.course.domain.EnrolmentStatus;

/** An enrolment after a change, as readers of the event feed see it: without the person. */
record EnrolmentSnapshot(UUID id, UUID courseId, EnrolmentStatus status, Attendance attendance) {}
