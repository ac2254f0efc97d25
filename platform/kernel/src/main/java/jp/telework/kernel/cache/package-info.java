/** Bounded memory for what is asked again and again. */
@NullMarked
package jp.telework.kernel.cache;

import org.jspecify.annotations.NullMarked;
