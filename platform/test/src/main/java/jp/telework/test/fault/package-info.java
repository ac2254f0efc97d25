/** Faults that tests and the end-to-end suite bring about. */
@NullMarked
package jp.telework.test.fault;

import org.jspecify.annotations.NullMarked;
