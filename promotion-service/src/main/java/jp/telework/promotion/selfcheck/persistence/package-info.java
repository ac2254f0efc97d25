/** Self-checks in PostgreSQL. */
@NullMarked
package jp.telework.promotion.selfcheck.persistence;

import org.jspecify.annotations.NullMarked;
