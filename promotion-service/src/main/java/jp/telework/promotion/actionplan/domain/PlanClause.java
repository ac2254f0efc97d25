package jp.telework.promotion.actionplan.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/** The parts of the rules on action plans. */
public enum PlanClause implements Clause {
    PLAN("行動計画の定め（期間・施策・目標）", "Action plan: period, measures and targets"),
    TAKEOVER("行動計画の定め（次の計画への引継ぎ）", "Action plan: how the next plan takes over"),
    PROGRESS("行動計画の定め（毎年の進捗の報告）", "Action plan: yearly reports of progress"),
    MEETING("関係府省連絡会議の定め", "Liaison meeting of the ministries");

    private final String japanese;
    private final String english;

    PlanClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
