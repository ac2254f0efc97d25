/** Seminars over HTTP, as JSON and iCalendar. */
@NullMarked
package jp.telework.seminar.seminar.api;

import org.jspecify.annotations.NullMarked;
