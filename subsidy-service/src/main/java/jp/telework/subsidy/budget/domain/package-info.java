/** 予算: what a call may grant, and the ledger of what moved it. */
@NullMarked
package jp.telework.subsidy.budget.domain;

import org.jspecify.annotations.NullMarked;
