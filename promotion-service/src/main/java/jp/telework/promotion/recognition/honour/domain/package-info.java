/** 認定と表彰の記録, public from the publication of the results on. */
@NullMarked
package jp.telework.promotion.recognition.honour.domain;

import org.jspecify.annotations.NullMarked;
