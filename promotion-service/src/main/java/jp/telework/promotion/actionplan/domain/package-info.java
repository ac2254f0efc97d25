/** Action plans: measures, ministries, years and targets. */
@NullMarked
package jp.telework.promotion.actionplan.domain;

import org.jspecify.annotations.NullMarked;
