/** Rounds of recognition over HTTP. */
@NullMarked
package jp.telework.promotion.recognition.round.api;

import org.jspecify.annotations.NullMarked;
