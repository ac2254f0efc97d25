/** Registrations over HTTP. */
@NullMarked
package jp.telework.seminar.registration.api;

import org.jspecify.annotations.NullMarked;
