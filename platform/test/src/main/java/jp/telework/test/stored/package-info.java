/** Names that rows of earlier releases hold. */
@NullMarked
package jp.telework.test.stored;

import org.jspecify.annotations.NullMarked;
