/** Finding calls in the way of the national subsidy portal. */
@NullMarked
package jp.telework.subsidy.portal.usecase;

import org.jspecify.annotations.NullMarked;
