/** Attendance over HTTP. */
@NullMarked
package jp.telework.seminar.attendance.api;

import org.jspecify.annotations.NullMarked;
