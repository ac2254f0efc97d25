/** The final amount and the payments. */
@NullMarked
package jp.telework.subsidy.grant.money.usecase;

import org.jspecify.annotations.NullMarked;
