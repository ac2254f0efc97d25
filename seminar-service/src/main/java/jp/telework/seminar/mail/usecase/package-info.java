/** Writing mails with the change that they tell of, and sending them after it. */
@NullMarked
package jp.telework.seminar.mail.usecase;

import org.jspecify.annotations.NullMarked;
