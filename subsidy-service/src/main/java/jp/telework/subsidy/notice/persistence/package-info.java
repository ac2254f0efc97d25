/** Issued notices in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.notice.persistence;

import org.jspecify.annotations.NullMarked;
