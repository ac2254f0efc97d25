/** What is done with tickets of the centre. */
@NullMarked
package jp.telework.promotion.centre.usecase;

import org.jspecify.annotations.NullMarked;
