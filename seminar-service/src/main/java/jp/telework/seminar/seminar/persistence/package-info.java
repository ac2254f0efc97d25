/** Seminars in PostgreSQL. */
@NullMarked
package jp.telework.seminar.seminar.persistence;

import org.jspecify.annotations.NullMarked;
