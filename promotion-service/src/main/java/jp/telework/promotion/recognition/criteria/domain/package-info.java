/** 認定基準: the levels of recognition as code. */
@NullMarked
package jp.telework.promotion.recognition.criteria.domain;

import org.jspecify.annotations.NullMarked;
