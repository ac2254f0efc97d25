/** Writing mails from the events of the feed, and what organisations say about them. */
@NullMarked
package jp.telework.casework.notification.usecase;

import org.jspecify.annotations.NullMarked;
