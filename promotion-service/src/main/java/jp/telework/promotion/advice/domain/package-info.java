/** What firms ask about. */
@NullMarked
package jp.telework.promotion.advice.domain;

import org.jspecify.annotations.NullMarked;
