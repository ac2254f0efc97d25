/** What is done with reports of progress. */
@NullMarked
package jp.telework.promotion.actionplan.progress.usecase;

import org.jspecify.annotations.NullMarked;
