package jp.telework.seminar.course.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of the course's terms (講習会実施要領) behind the rules. */
public enum CourseClause implements Clause {
    PLAN("講習会実施要領（開催計画）", "Course terms: plan"),
    ENROLMENT("講習会実施要領（受講の申込み）", "Course terms: enrolment"),
    ATTENDANCE("講習会実施要領（出席）", "Course terms: attendance"),
    COMPLETION("講習会実施要領（修了の要件）", "Course terms: completion");

    private final String japanese;
    private final String english;

    CourseClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
