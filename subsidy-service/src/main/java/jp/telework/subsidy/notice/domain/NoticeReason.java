package jp.telework.subsidy.notice.domain;

import jp.telework.kernel.refusal.Clause;

/**
 * 理由（適正化法第21条の2）: a code for machines, the article, and the facts in words.
 *
 * @param facts what was found; may run over several lines
 */
public record NoticeReason(String code, Citation clause, String facts) {

    public NoticeReason {
        if (facts.isBlank()) {
            throw new IllegalArgumentException("a reason without facts: " + code);
        }
    }

    public static NoticeReason of(String code, Clause clause, String facts) {
        return new NoticeReason(code, Citation.of(clause), facts);
    }
}
