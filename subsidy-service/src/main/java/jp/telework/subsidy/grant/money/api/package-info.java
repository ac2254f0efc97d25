/** The final amount and the payments. */
@NullMarked
package jp.telework.subsidy.grant.money.api;

import org.jspecify.annotations.NullMarked;
