/** Evaluations in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.evaluation.persistence;

import org.jspecify.annotations.NullMarked;
