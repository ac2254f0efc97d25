/** 認定の申請: an organisation's application and its life. */
@NullMarked
package jp.telework.promotion.recognition.entry.domain;

import org.jspecify.annotations.NullMarked;
