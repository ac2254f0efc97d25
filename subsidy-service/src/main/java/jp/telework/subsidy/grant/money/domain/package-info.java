/** The final amount and the payments. */
@NullMarked
package jp.telework.subsidy.grant.money.domain;

import org.jspecify.annotations.NullMarked;
