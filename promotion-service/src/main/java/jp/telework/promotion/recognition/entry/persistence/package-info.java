/** Applications for recognition in PostgreSQL. */
@NullMarked
package jp.telework.promotion.recognition.entry.persistence;

import org.jspecify.annotations.NullMarked;
