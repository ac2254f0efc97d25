/** Courses in PostgreSQL. */
@NullMarked
package jp.telework.seminar.course.persistence;

import org.jspecify.annotations.NullMarked;
