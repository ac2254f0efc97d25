/** Mails to people: what is sent, and where each one stands. */
@NullMarked
package jp.telework.mail.outbox.domain;

import org.jspecify.annotations.NullMarked;
