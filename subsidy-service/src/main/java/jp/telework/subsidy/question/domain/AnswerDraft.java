package jp.telework.subsidy.question.domain;

/**
 * What the public is to read.
 *
 * @param question the question in a wording that names no organisation
 */
public record AnswerDraft(String question, String answer) {

    /** Characters of a question. */
    public static final int MOST_QUESTION = 2000;
    /** Characters of an answer. */
    public static final int MOST_ANSWER = 4000;
}
