/** Issues the notices of a selection, and prints them. */
@NullMarked
package jp.telework.furusato.notice.usecase;

import org.jspecify.annotations.NullMarked;
