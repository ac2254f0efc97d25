/** Which days the offices of the state work, and when a term ends. */
@NullMarked
package jp.telework.kernel.calendar;

import org.jspecify.annotations.NullMarked;
