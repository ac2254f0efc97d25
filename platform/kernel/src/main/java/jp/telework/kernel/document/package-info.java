/** What is known of an attached file, and why one is refused. */
@NullMarked
package jp.telework.kernel.document;

import org.jspecify.annotations.NullMarked;
