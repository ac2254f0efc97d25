/** カレンダー: events as calendar programs take them over, and secret links to one's own. */
@NullMarked
package jp.telework.seminar.calendar.domain;

import org.jspecify.annotations.NullMarked;
