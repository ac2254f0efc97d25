/** 外部番号: the numbers under which other systems keep a case. */
@NullMarked
package jp.telework.kernel.reference;

import org.jspecify.annotations.NullMarked;
