/** Notices as sealed content and as PDF. */
@NullMarked
package jp.telework.subsidy.notice.usecase;

import org.jspecify.annotations.NullMarked;
