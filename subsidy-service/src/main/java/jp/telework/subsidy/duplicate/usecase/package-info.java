/** Finding cases that may be funded twice. */
@NullMarked
package jp.telework.subsidy.duplicate.usecase;

import org.jspecify.annotations.NullMarked;
