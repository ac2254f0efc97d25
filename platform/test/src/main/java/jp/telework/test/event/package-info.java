/** Gates for the events that a service writes. */
@NullMarked
package jp.telework.test.event;

import org.jspecify.annotations.NullMarked;
