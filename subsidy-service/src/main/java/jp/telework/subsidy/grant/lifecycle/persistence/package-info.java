/** The case itself: its acts, its states, its amounts, and the desk through which it moves. It knows no other part of the case. */
@NullMarked
package jp.telework.subsidy.grant.lifecycle.persistence;

import org.jspecify.annotations.NullMarked;
