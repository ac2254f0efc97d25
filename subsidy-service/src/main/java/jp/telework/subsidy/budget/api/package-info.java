/** A call's budget over HTTP. */
@NullMarked
package jp.telework.subsidy.budget.api;

import org.jspecify.annotations.NullMarked;
