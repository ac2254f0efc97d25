/** Cancellation, return of money, and the end of the case. */
@NullMarked
package jp.telework.subsidy.grant.returning.api;

import org.jspecify.annotations.NullMarked;
