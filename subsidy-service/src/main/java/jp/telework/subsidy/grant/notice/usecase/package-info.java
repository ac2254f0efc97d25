/** The notices that acts of a case are told by. */
@NullMarked
package jp.telework.subsidy.grant.notice.usecase;

import org.jspecify.annotations.NullMarked;
