package jp.telework.subsidy.grant.domain.act;

import org.jspecify.annotations.Nullable;

/**
 * 完結: nothing is left to settle; obligations that run on are still tracked.
 *
 * @param note remarks
 */
public record Closing(@Nullable String note) implements ActContent {}
