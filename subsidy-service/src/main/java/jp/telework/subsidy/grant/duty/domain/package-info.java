/** What is due in a case, and how long the ministry takes. */
@NullMarked
package jp.telework.subsidy.grant.duty.domain;

import org.jspecify.annotations.NullMarked;
