/** The gate on sentences for people. */
@NullMarked
package jp.telework.test.text;

import org.jspecify.annotations.NullMarked;
