package jp.telework.platform.event;

import java.util.UUID;
import jp.telework.platform.caller.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the feed. Equal questions have equal answers, so one reading serves all that ask the same.
 *
 * @param after id of the last event seen, null for the beginning
 */
record Question(@Nullable UUID after, int limit, Scope scope) {}
