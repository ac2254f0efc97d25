/** 認定基準: figures are judged without being kept. */
@NullMarked
package jp.telework.promotion.recognition.criteria.api;

import org.jspecify.annotations.NullMarked;
