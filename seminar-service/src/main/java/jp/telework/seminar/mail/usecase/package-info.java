/** What the events of mails tell. */
@NullMarked
package jp.telework.seminar.mail.usecase;

import org.jspecify.annotations.NullMarked;
