/** Yearly progress of the measures of an action plan. */
@NullMarked
package jp.telework.promotion.actionplan.progress.domain;

import org.jspecify.annotations.NullMarked;
