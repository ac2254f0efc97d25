package jp.telework.kernel.text;

import java.time.Instant;

/**
 * A range of time in a sentence. The day is written once when the range lies within it.
 *
 * @param from the beginning
 * @param to the end
 */
public record Span(Instant from, Instant to) {}
