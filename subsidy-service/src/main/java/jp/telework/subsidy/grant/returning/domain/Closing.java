package jp.telework.subsidy.grant.returning.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 完結: nothing is left to settle; obligations that run on are still tracked.
 *
 * @param note remarks
 */
@ActKind("CLOSING")
public record Closing(@Nullable String note) implements ActContent {}
