package jp.telework.seminar.course.domain;

import jp.telework.kernel.text.Term;

/** What happens to a course. */
public enum CourseAction implements Term {
    /** 変更 (secretariat). */
    CHANGE("change"),
    /** 公表 (secretariat). */
    PUBLISH("publication"),
    /** 日程・会場の変更 (secretariat). */
    RESCHEDULE("rescheduling"),
    /** 受講の申込み (organisation). */
    ENROL("enrolments"),
    /** 中止 (secretariat). */
    CANCEL("cancellation");

    private final String noun;

    CourseAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
