/** Refusals of the gateway itself, as RFC 9457 problem documents in Japanese or English. */
@NullMarked
package jp.telework.gateway.problem;

import org.jspecify.annotations.NullMarked;
