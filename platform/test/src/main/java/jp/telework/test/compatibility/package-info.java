/** Compares a contract with the one that was released last. */
@NullMarked
package jp.telework.test.compatibility;

import org.jspecify.annotations.NullMarked;
