/** Requests that no careful client sends, to every operation, and what their answers must be. */
@NullMarked
package jp.telework.test.odd;

import org.jspecify.annotations.NullMarked;
