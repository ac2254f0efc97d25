/** Offering, booking and holding consultations. */
@NullMarked
package jp.telework.seminar.consultation.usecase;

import org.jspecify.annotations.NullMarked;
