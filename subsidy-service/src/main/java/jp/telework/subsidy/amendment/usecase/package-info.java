/** What happens to a call between its publication and its adoption. */
@NullMarked
package jp.telework.subsidy.amendment.usecase;

import org.jspecify.annotations.NullMarked;
