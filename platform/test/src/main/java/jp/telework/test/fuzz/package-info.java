/** Requests that a generator makes from the contract, one mutation at a time, and what their answers must be. */
@NullMarked
package jp.telework.test.fuzz;

import org.jspecify.annotations.NullMarked;
