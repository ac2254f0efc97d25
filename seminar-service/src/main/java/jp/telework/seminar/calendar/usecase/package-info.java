/** Feeds of public events and of one's own bookings. */
@NullMarked
package jp.telework.seminar.calendar.usecase;

import org.jspecify.annotations.NullMarked;
