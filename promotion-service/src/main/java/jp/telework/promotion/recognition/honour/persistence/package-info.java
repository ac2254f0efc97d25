/** Recognitions and prizes in PostgreSQL. */
@NullMarked
package jp.telework.promotion.recognition.honour.persistence;

import org.jspecify.annotations.NullMarked;
