/** Evaluations in PostgreSQL. */
@NullMarked
package jp.telework.casework.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
