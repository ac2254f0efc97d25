/** Juries, score sheets and drafts of prizes in PostgreSQL. */
@NullMarked
package jp.telework.promotion.recognition.prize.persistence;

import org.jspecify.annotations.NullMarked;
