/** The outbox in PostgreSQL. */
@NullMarked
package jp.telework.mail.outbox.persistence;

import org.jspecify.annotations.NullMarked;
