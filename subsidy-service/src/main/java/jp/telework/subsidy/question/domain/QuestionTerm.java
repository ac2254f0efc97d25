package jp.telework.subsidy.question.domain;

import java.time.Instant;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.subsidy.programme.domain.CallTerms;

/** 質問の受付: while the call is not over, up to its own last instant for questions. */
public final class QuestionTerm {

    private QuestionTerm() {}

    /**
     * Checks that a call still takes questions.
     *
     * @throws Refusal QUESTIONS_CLOSED, or QUESTION_TERM_OVER with the last instant
     */
    public static void requireOpen(CallTerms terms, Instant now) {
        if (terms.cancelled() || now.isAfter(terms.closesAt())) {
            throw Refusal.of(QuestionError.QUESTIONS_CLOSED);
        }
        Instant until = terms.questionsUntil();
        if (now.isAfter(until)) {
            throw Refusal.of(QuestionError.QUESTION_TERM_OVER, until).with("questionsUntil", until);
        }
    }
}
