/** Members over HTTP. */
@NullMarked
package jp.telework.promotion.network.member.api;

import org.jspecify.annotations.NullMarked;
