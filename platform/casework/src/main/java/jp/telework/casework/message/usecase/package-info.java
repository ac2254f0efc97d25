/** Sending, reading and marking messages about a case. */
@NullMarked
package jp.telework.casework.message.usecase;

import org.jspecify.annotations.NullMarked;
