/** Mails about cases over HTTP. */
@NullMarked
package jp.telework.casework.notification.api;

import org.jspecify.annotations.NullMarked;
