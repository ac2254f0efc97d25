/** The outbox over HTTP, for the secretariat. */
@NullMarked
package jp.telework.seminar.mail.api;

import org.jspecify.annotations.NullMarked;
