/** Keyset pages with opaque cursors. */
@NullMarked
package jp.telework.platform.paging;

import org.jspecify.annotations.NullMarked;
