/** What officers and the public do with rounds of recognition. */
@NullMarked
package jp.telework.promotion.recognition.round.usecase;

import org.jspecify.annotations.NullMarked;
