/** How a rule explains itself: one trace step for each rule, passed or not. */
@NullMarked
package jp.telework.kernel.rule;

import org.jspecify.annotations.NullMarked;
