/** The subsidy service, by feature. */
@NullMarked
package jp.telework.subsidy;

import org.jspecify.annotations.NullMarked;
