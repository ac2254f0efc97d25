/** Mails about cases in PostgreSQL. */
@NullMarked
package jp.telework.casework.notification.persistence;

import org.jspecify.annotations.NullMarked;
