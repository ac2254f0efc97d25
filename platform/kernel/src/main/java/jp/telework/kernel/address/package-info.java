/** Addresses that an operator configures: which are well-formed, and which can never be reached. */
@NullMarked
package jp.telework.kernel.address;

import org.jspecify.annotations.NullMarked;
