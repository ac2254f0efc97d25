/** Who is calling and what of the data that caller may see. */
@NullMarked
package jp.telework.platform.caller;

import org.jspecify.annotations.NullMarked;
