package jp.telework.seminar.course.usecase;

import java.util.UUID;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.course.domain.Attendance;
import jp.telework.seminar.course.domain.EnrolmentStatus;

/** An enrolment after a change, as readers of the event feed see it: without the person. */
@EventData(kind = "enrolment")
record EnrolmentSnapshot(UUID id, UUID courseId, EnrolmentStatus status, Attendance attendance) {}
