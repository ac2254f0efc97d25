/** What is done with action plans. */
@NullMarked
package jp.telework.promotion.actionplan.usecase;

import org.jspecify.annotations.NullMarked;
