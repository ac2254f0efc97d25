/** Registrations for seminars: seats, the waiting list and its order. */
@NullMarked
package jp.telework.seminar.registration.domain;

import org.jspecify.annotations.NullMarked;
