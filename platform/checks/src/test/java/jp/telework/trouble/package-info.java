@NullMarked
package jp.telework.trouble;

import org.jspecify.annotations.NullMarked;
