/** Self-checks over HTTP. */
@NullMarked
package jp.telework.promotion.selfcheck.api;

import org.jspecify.annotations.NullMarked;
