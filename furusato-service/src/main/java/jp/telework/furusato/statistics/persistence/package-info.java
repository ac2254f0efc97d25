/** Statistics in PostgreSQL. */
@NullMarked
package jp.telework.furusato.statistics.persistence;

import org.jspecify.annotations.NullMarked;
