/** Attendance in PostgreSQL. */
@NullMarked
package jp.telework.seminar.attendance.persistence;

import org.jspecify.annotations.NullMarked;
