/** The whole suite on one machine, without containers: {@link jp.telework.local.Stack} starts it, for people and for tests. */
@NullMarked
package jp.telework.local;

import org.jspecify.annotations.NullMarked;
