/** How JSON is read and written. */
@NullMarked
package jp.telework.platform.json;

import org.jspecify.annotations.NullMarked;
