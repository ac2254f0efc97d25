/** Notices of the results of a selection, word for word. */
@NullMarked
package jp.telework.furusato.notice.domain;

import org.jspecify.annotations.NullMarked;
