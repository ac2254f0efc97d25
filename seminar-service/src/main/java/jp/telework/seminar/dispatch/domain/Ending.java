package jp.telework.seminar.dispatch.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a request ended by closing or withdrawal.
 *
 * @param reason of a withdrawal, or why it is closed without a survey; null when nothing needs to be said
 */
public record Ending(@Nullable String reason, Instant endedAt) {}
