/** 認定の公募: a round and its life. */
@NullMarked
package jp.telework.promotion.recognition.round.domain;

import org.jspecify.annotations.NullMarked;
