/** The calendar that law and offices use. */
@NullMarked
package jp.telework.kernel.time;

import org.jspecify.annotations.NullMarked;
