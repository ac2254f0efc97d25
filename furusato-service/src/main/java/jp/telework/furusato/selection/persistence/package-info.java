/** Evaluations and selections in PostgreSQL. */
@NullMarked
package jp.telework.furusato.selection.persistence;

import org.jspecify.annotations.NullMarked;
