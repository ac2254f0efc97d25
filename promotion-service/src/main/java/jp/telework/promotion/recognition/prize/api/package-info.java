/** The jury and the prizes over HTTP. */
@NullMarked
package jp.telework.promotion.recognition.prize.api;

import org.jspecify.annotations.NullMarked;
