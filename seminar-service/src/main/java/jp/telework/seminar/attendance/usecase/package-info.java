/** Check-in, walk-ins, certificates. */
@NullMarked
package jp.telework.seminar.attendance.usecase;

import org.jspecify.annotations.NullMarked;
