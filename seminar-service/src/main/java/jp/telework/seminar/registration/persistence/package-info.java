/** Registrations and seat counters in PostgreSQL. */
@NullMarked
package jp.telework.seminar.registration.persistence;

import org.jspecify.annotations.NullMarked;
