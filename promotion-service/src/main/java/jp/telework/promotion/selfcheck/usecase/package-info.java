/** What is done with self-checks. */
@NullMarked
package jp.telework.promotion.selfcheck.usecase;

import org.jspecify.annotations.NullMarked;
