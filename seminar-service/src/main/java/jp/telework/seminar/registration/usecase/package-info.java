/** Registering, confirming, accepting, cancelling; what the clock makes due. */
@NullMarked
package jp.telework.seminar.registration.usecase;

import org.jspecify.annotations.NullMarked;
