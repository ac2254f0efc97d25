/** Formal application, decision, early start, and what may be funded twice. */
@NullMarked
package jp.telework.subsidy.grant.decision.domain;

import org.jspecify.annotations.NullMarked;
