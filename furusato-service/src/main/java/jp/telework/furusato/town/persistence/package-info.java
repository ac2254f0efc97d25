/** Selected towns in PostgreSQL. */
@NullMarked
package jp.telework.furusato.town.persistence;

import org.jspecify.annotations.NullMarked;
