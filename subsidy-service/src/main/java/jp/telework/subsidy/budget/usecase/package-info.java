/** Moving and reading a budget. */
@NullMarked
package jp.telework.subsidy.budget.usecase;

import org.jspecify.annotations.NullMarked;
