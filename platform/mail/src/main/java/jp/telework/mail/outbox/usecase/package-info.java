/** Writing mails with the change that they tell of, and sending them after it. */
@NullMarked
package jp.telework.mail.outbox.usecase;

import org.jspecify.annotations.NullMarked;
