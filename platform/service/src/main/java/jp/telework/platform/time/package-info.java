/** The clock, which tells the database's time, and what watches over the machine's. Injected, so that tests can set it. */
@NullMarked
package jp.telework.platform.time;

import org.jspecify.annotations.NullMarked;
