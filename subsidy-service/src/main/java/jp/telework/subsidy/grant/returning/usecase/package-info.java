/** Cancellation, return of money, and the end of the case. */
@NullMarked
package jp.telework.subsidy.grant.returning.usecase;

import org.jspecify.annotations.NullMarked;
