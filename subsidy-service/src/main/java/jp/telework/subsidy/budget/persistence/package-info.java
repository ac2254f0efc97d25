/** Budgets in PostgreSQL. */
@NullMarked
package jp.telework.subsidy.budget.persistence;

import org.jspecify.annotations.NullMarked;
