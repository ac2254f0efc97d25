/** The acts of a case: what was applied for, decided, ordered, reported, paid. Never changed once recorded. */
@NullMarked
package jp.telework.subsidy.grant.domain.act;

import org.jspecify.annotations.NullMarked;
