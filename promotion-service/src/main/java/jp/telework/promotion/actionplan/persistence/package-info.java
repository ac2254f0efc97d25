/** Action plans in PostgreSQL. */
@NullMarked
package jp.telework.promotion.actionplan.persistence;

import org.jspecify.annotations.NullMarked;
