package jp.telework.kernel.message;

import jp.telework.kernel.text.Term;

/** 送信者. Messages show the side that wrote them, and no person. */
public enum MessageSide implements Term {
    /** 申請者. */
    APPLICANT,
    /** 担当部局. */
    MINISTRY;

    /** The side that receives what this one sends. */
    public MessageSide other() {
        return this == APPLICANT ? MINISTRY : APPLICANT;
    }
}
