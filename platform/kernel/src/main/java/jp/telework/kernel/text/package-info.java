/** Text for people, Japanese first and English second. */
@NullMarked
package jp.telework.kernel.text;

import org.jspecify.annotations.NullMarked;
