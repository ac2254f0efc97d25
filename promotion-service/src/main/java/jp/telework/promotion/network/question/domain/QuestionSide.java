package jp.telework.promotion.network.question.domain;

import jp.telework.kernel.text.Term;

/** The two firms of a question. */
public enum QuestionSide implements Term {
    /** 質問者. */
    ASKER,
    /** 回答企業. */
    MEMBER
}
