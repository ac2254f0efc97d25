package jp.telework.casework.message.usecase;

import java.time.Instant;
import java.util.Optional;

/**
 * A conversation as one side sees it.
 *
 * @param messages how many were sent
 * @param lastAt when the last one was sent
 * @param readUpTo number of the last message that the caller's side has read; empty for callers without a side
 * @param unread how many messages of the other side come after that; empty for callers without a side
 */
public record Standing(
        MessagedCase theCase,
        int messages,
        Optional<Instant> lastAt,
        Optional<Integer> readUpTo,
        Optional<Integer> unread) {}
