package jp.telework.seminar.course.usecase;

import java.util.UUID;
import jp.telework.platform.event.EventData;
import jp.telework.seminar.course.domain.CourseContent;
import jp.telework.seminar.course.domain.CourseStatus;

/** A course after a change, as readers of the event feed see it. */
@EventData(kind = "course")
record CourseSnapshot(UUID id, CourseStatus status, CourseContent content) {}
