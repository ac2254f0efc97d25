/** 総務大臣賞: the jury of a round, its ranking and its decision. */
@NullMarked
package jp.telework.promotion.recognition.prize.domain;

import org.jspecify.annotations.NullMarked;
