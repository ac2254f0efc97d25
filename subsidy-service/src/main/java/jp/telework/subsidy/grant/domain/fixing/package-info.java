/** What an officer finds and decides when the amount of a grant is fixed. */
@NullMarked
package jp.telework.subsidy.grant.domain.fixing;

import org.jspecify.annotations.NullMarked;
