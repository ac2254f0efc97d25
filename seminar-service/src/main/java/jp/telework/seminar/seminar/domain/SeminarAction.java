package jp.telework.seminar.seminar.domain;

import jp.telework.kernel.text.Term;

/** What the office does with a seminar. */
public enum SeminarAction implements Term {
    /** 内容の変更, without date and place once it is announced. */
    CHANGE("change"),
    /** 公表. */
    PUBLISH("publication"),
    /** 日時・会場の変更 of an announced seminar; all registrants are told. */
    RESCHEDULE("rescheduling"),
    /** 中止. */
    CANCEL("cancellation"),
    /** 開催の記録. */
    HOLD("holding"),
    /** 複製: next year's draft. */
    COPY("copies");

    private final String noun;

    SeminarAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
