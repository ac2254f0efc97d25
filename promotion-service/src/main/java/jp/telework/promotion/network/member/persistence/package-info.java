/** Members in PostgreSQL. */
@NullMarked
package jp.telework.promotion.network.member.persistence;

import org.jspecify.annotations.NullMarked;
