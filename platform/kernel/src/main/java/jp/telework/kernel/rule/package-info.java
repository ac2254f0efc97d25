/** How a rule explains itself: one trace step for each rule, whatever its outcome. */
@NullMarked
package jp.telework.kernel.rule;

import org.jspecify.annotations.NullMarked;
