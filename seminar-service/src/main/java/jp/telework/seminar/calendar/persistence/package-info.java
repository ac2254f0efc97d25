/** Calendar links in PostgreSQL. */
@NullMarked
package jp.telework.seminar.calendar.persistence;

import org.jspecify.annotations.NullMarked;
