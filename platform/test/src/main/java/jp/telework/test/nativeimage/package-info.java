/** What a native image must be told: the types and texts that are looked up by name. */
@NullMarked
package jp.telework.test.nativeimage;

import org.jspecify.annotations.NullMarked;
