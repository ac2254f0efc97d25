/** The clock, injected so that tests can set it. */
@NullMarked
package jp.telework.platform.time;

import org.jspecify.annotations.NullMarked;
