/** Mails about cases: their kinds, and who wants which. */
@NullMarked
package jp.telework.casework.notification.domain;

import org.jspecify.annotations.NullMarked;
