/** Issued notices in PostgreSQL. */
@NullMarked
package jp.telework.furusato.notice.persistence;

import org.jspecify.annotations.NullMarked;
