/** Notices of a selection as JSON and as PDF. */
@NullMarked
package jp.telework.furusato.notice.api;

import org.jspecify.annotations.NullMarked;
