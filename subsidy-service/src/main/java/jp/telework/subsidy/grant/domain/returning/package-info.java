/** Several return orders of one case, each with its own account. */
@NullMarked
package jp.telework.subsidy.grant.domain.returning;

import org.jspecify.annotations.NullMarked;
