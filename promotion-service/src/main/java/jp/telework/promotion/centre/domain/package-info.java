/** Questions to the advice centre. */
@NullMarked
package jp.telework.promotion.centre.domain;

import org.jspecify.annotations.NullMarked;
