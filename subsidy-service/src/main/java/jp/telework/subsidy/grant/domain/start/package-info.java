/** The first day of a project, and what was begun before the decision. */
@NullMarked
package jp.telework.subsidy.grant.domain.start;

import org.jspecify.annotations.NullMarked;
