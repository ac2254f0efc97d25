/** The outbox in PostgreSQL. */
@NullMarked
package jp.telework.seminar.mail.persistence;

import org.jspecify.annotations.NullMarked;
