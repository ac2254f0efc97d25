package jp.telework.seminar.course.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of courses. */
public enum CourseRule implements CaseRule {
    SESSION_IN_ORDER(CourseClause.PLAN, CourseError.SESSION_REVERSED),
    SESSIONS_APART(CourseClause.PLAN, CourseError.SESSIONS_OVERLAP),
    RULE_NAMES_SESSIONS(CourseClause.PLAN, CourseError.UNKNOWN_SESSION),
    RULE_ATTAINABLE(CourseClause.PLAN, CourseError.RULE_NOT_ATTAINABLE),
    NOT_OVER(CourseClause.PLAN, CourseError.COURSE_HELD),
    SESSIONS_NAMED(CourseClause.PLAN, CourseError.SESSIONS_NOT_MATCHING),
    BEGUN_STAYS(CourseClause.PLAN, CourseError.SESSION_HELD),
    SESSION_AHEAD(CourseClause.PLAN, CourseError.SESSION_IN_PAST),
    SOMETHING_MOVES(CourseClause.PLAN, CourseError.NOTHING_MOVED),
    COURSE_AHEAD(CourseClause.ENROLMENT, CourseError.COURSE_BEGUN),
    SESSION_KNOWN(CourseClause.ATTENDANCE, CourseError.UNKNOWN_SESSION),
    SESSION_BEGUN(CourseClause.ATTENDANCE, CourseError.SESSION_NOT_BEGUN),
    MINUTES_WITHIN_SESSION(CourseClause.ATTENDANCE, CourseError.MINUTES_BEYOND_SESSION),
    COURSE_OVER(CourseClause.COMPLETION, CourseError.COURSE_NOT_OVER),
    REQUIRED_SESSIONS_ATTENDED(CourseClause.COMPLETION, CourseError.REQUIRED_SESSION_MISSED),
    MINUTES_REACHED(CourseClause.COMPLETION, CourseError.MINUTES_MISSING);

    private final Clause clause;
    private final ErrorCode refusal;

    CourseRule(Clause clause, ErrorCode refusal) {
        this.clause = clause;
        this.refusal = refusal;
    }

    @Override
    public Clause clause() {
        return clause;
    }

    @Override
    public ErrorCode refusal() {
        return refusal;
    }

    @Override
    public String catalogue() {
        return "jp.telework.seminar.course";
    }
}
