/** Notices (通知書・命令書) as values: what each says, word for word. */
@NullMarked
package jp.telework.subsidy.notice.domain;

import org.jspecify.annotations.NullMarked;
