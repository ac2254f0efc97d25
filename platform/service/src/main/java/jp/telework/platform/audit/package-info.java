/** Append-only, hash-chained audit rows and their reading. */
@NullMarked
package jp.telework.platform.audit;

import org.jspecify.annotations.NullMarked;
