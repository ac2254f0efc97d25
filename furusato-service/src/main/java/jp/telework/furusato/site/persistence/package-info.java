/** Sites in PostgreSQL. */
@NullMarked
package jp.telework.furusato.site.persistence;

import org.jspecify.annotations.NullMarked;
