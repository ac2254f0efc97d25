/** Which events of applications and grants are told by mail. */
@NullMarked
package jp.telework.subsidy.mail.usecase;

import org.jspecify.annotations.NullMarked;
