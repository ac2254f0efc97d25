package jp.telework.subsidy.question.domain;

import jp.telework.kernel.text.Term;

/** What officers do with a question. */
public enum QuestionAction implements Term {
    /** 回答案の作成. */
    ANSWER("answer"),
    /** 回答の公表. */
    PUBLISH("publication"),
    /** 回答しない. */
    REFUSE("refusal"),
    /** 公表済みの回答への案内. */
    MERGE("merge");

    private final String noun;

    QuestionAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API, as an action on a call. */
    public String noun() {
        return "questions/received/" + noun;
    }
}
