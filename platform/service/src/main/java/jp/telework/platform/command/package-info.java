/** The one way in which state changes: one transaction, remembered answer, audit rows and events. */
@NullMarked
package jp.telework.platform.command;

import org.jspecify.annotations.NullMarked;
