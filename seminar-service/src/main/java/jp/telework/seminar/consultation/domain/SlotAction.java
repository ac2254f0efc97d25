package jp.telework.seminar.consultation.domain;

import jp.telework.kernel.text.Term;

/** What happens to a slot. */
public enum SlotAction implements Term {
    /** 予約 (organisation). */
    BOOK("booking"),
    /** 予約の取消し (organisation). */
    CANCEL_BOOKING("booking/cancellation"),
    /** 枠の中止 (secretariat). */
    CALL_OFF("cancellation"),
    /** 相談員の覚え書き (adviser). */
    KEEP_NOTES("notes"),
    /** 実施の記録 (adviser). */
    HOLD("record"),
    /** 対応の完了 (adviser). */
    FOLLOW_UP("follow-up");

    private final String noun;

    SlotAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
