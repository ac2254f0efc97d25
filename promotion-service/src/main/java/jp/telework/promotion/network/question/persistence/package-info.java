/** Questions in PostgreSQL. */
@NullMarked
package jp.telework.promotion.network.question.persistence;

import org.jspecify.annotations.NullMarked;
