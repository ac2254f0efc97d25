/** Which events of proposals and towns are told by mail. */
@NullMarked
package jp.telework.furusato.mail.usecase;

import org.jspecify.annotations.NullMarked;
