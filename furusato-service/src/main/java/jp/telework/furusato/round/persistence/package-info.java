/** Selection rounds in PostgreSQL. */
@NullMarked
package jp.telework.furusato.round.persistence;

import org.jspecify.annotations.NullMarked;
