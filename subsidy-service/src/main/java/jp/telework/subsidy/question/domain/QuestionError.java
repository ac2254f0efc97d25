package jp.telework.subsidy.question.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Why a question or its answer is refused. Messages: {@code jp/telework/subsidy/question_*.properties}. */
public enum QuestionError implements ErrorCode {
    /** The call was cancelled, or its period is over. */
    QUESTIONS_CLOSED(409),
    /** The call is open, but its term for questions is over. */
    QUESTION_TERM_OVER(409),
    /** An organisation asks so many questions about a call at most. */
    TOO_MANY_QUESTIONS(409),
    /** A call has so many published answers at most. */
    TOO_MANY_ANSWERS(409),
    /** A text for the public holds the name or the number of the organisation that asked. */
    NAMES_THE_ASKER(422),
    /** No published answer has the number. */
    ANSWER_UNKNOWN(422);

    private final int status;

    QuestionError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.subsidy.question";
    }
}
