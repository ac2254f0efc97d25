/** Criteria in PostgreSQL. */
@NullMarked
package jp.telework.promotion.recognition.criteria.persistence;

import org.jspecify.annotations.NullMarked;
