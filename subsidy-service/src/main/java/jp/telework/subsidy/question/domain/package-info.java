/** 公募への質問: what organisations ask about a call, and what the public reads of it. */
@NullMarked
package jp.telework.subsidy.question.domain;

import org.jspecify.annotations.NullMarked;
