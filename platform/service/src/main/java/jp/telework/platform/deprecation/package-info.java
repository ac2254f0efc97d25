/** Announces that an operation is going to end. */
@NullMarked
package jp.telework.platform.deprecation;

import org.jspecify.annotations.NullMarked;
