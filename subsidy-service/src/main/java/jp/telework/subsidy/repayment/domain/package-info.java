/** Returning a grant: principal, 加算金 and 延滞金 (適正化法第18条・第19条). Plain vocabulary, no entity. */
@NullMarked
package jp.telework.subsidy.repayment.domain;

import org.jspecify.annotations.NullMarked;
