package jp.telework.promotion.selfcheck.domain;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one item.
 *
 * @param item its code
 * @param note what the organisation remarks for itself
 */
public record ItemAnswer(
        String item, AnswerKind answer, @Nullable String note) {}
