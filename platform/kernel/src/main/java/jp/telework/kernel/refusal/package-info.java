/** How a rule says no: stable codes, pointers, clauses and messages in both languages. */
@NullMarked
package jp.telework.kernel.refusal;

import org.jspecify.annotations.NullMarked;
