/** Begins the jury of a round, evaluates, decides on the prizes and publishes them. */
@NullMarked
package jp.telework.promotion.recognition.prize.usecase;

import org.jspecify.annotations.NullMarked;
