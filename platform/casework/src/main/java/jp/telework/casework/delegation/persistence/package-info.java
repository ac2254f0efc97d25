/** The editors of a case in PostgreSQL. */
@NullMarked
package jp.telework.casework.delegation.persistence;

import org.jspecify.annotations.NullMarked;
