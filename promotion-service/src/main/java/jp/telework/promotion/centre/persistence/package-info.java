/** Tickets in PostgreSQL. */
@NullMarked
package jp.telework.promotion.centre.persistence;

import org.jspecify.annotations.NullMarked;
