/** The outbox as people read it. */
@NullMarked
package jp.telework.mail.outbox.api;

import org.jspecify.annotations.NullMarked;
