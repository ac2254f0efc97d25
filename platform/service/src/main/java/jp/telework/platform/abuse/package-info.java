/** What public operations are guarded with: limits per address and signed texts. */
@NullMarked
package jp.telework.platform.abuse;

import org.jspecify.annotations.NullMarked;
