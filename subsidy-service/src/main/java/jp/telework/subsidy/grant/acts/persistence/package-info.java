/** The kinds of acts that a case can have. */
@NullMarked
package jp.telework.subsidy.grant.acts.persistence;

import org.jspecify.annotations.NullMarked;
