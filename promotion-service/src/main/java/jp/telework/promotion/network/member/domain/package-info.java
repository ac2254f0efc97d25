/** Firms that answer others' questions. */
@NullMarked
package jp.telework.promotion.network.member.domain;

import org.jspecify.annotations.NullMarked;
