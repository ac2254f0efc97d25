/** What is due in a case, and how long the ministry takes. */
@NullMarked
package jp.telework.subsidy.grant.duty.usecase;

import org.jspecify.annotations.NullMarked;
