/** Courses, enrolments, certificates and experts over HTTP. */
@NullMarked
package jp.telework.seminar.course.api;

import org.jspecify.annotations.NullMarked;
