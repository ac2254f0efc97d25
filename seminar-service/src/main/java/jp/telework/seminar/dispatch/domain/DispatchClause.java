package jp.telework.seminar.dispatch.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of the programme's guidelines (派遣要領) behind the rules. */
public enum DispatchClause implements Clause {
    APPLICATION("派遣要領（申請）", "Dispatch guidelines: application"),
    SCOPE("派遣要領（支援の対象）", "Dispatch guidelines: scope"),
    LABOUR("派遣要領（労務管理コンサルタントとの連携）", "Dispatch guidelines: labour management consultants"),
    TRIAGE("派遣要領（受付審査）", "Dispatch guidelines: triage"),
    ASSIGNMENT("派遣要領（マネージャーの割当て）", "Dispatch guidelines: assignment"),
    VISITS("派遣要領（派遣の回数）", "Dispatch guidelines: number of visits"),
    SCHEDULE("派遣要領（日程）", "Dispatch guidelines: schedule"),
    REPORTS("派遣要領（報告）", "Dispatch guidelines: reports"),
    BUDGET("派遣要領（予算の範囲）", "Dispatch guidelines: within the budget"),
    FISCAL_YEAR("財政法第11条・第12条（会計年度独立）", "Public Finance Act arts. 11, 12: fiscal year");

    private final String japanese;
    private final String english;

    DispatchClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
