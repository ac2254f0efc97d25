package jp.telework.kernel.message;

import jp.telework.kernel.text.Term;

/** Whether messages can be sent about a case. */
public enum ConversationState implements Term {
    /** 提出前: the ministry does not see the case yet. */
    NOT_BEGUN,
    /** 送信できる. */
    OPEN,
    /** 終了: the case has ended; its messages stay readable. */
    ENDED
}
