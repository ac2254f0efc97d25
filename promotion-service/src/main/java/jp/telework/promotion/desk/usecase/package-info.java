/** How commands meet the cases of one kind. */
@NullMarked
package jp.telework.promotion.desk.usecase;

import org.jspecify.annotations.NullMarked;
