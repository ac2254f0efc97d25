/** Calendars over HTTP. */
@NullMarked
package jp.telework.seminar.calendar.api;

import org.jspecify.annotations.NullMarked;
