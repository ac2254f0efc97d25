/** Papers as PDF: pages of XHTML set with an embedded Japanese font. */
@NullMarked
package jp.telework.platform.print;

import org.jspecify.annotations.NullMarked;
