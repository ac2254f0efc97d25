/** Rounds of recognition in PostgreSQL. */
@NullMarked
package jp.telework.promotion.recognition.round.persistence;

import org.jspecify.annotations.NullMarked;
