package jp.telework.furusato.town.domain;

import jp.telework.kernel.text.Term;

/** What is done with a selected town. */
public enum TownAction implements Term {
    /** 現状調査の記録. */
    RECORD_SURVEY("survey"),
    /** 取組の提案. */
    PROPOSE_MEASURE("measures"),
    /** 取組の状況の記録. */
    CHANGE_MEASURE("measures/status"),
    /** 実施を示す書類の添付. */
    ATTACH_EVIDENCE("measures/documents"),
    /** 推進計画の案の作成・改定. */
    DRAFT_PLAN("plan"),
    /** 推進計画の確認・差戻し. */
    REVIEW_PLAN("plan/review"),
    /** 推進計画の決定, by the town. */
    RESOLVE_PLAN("plan/resolution"),
    /** 決定を示す書類の添付. */
    ATTACH_RESOLUTION("plan/resolution/documents"),
    /** まちの決定の差戻し. */
    RETURN_RESOLUTION("plan/resolution/return"),
    /** まちの決定の記録, where the terms name no levels. */
    ADOPT_PLAN("plan/adoption"),
    /** まちの決定の記録の起案. */
    DRAFT_ADOPTION("plan/adoption-draft"),
    /** 起案の決裁. */
    APPROVE_ADOPTION("approval"),
    /** 起案の差戻し. */
    RETURN_ADOPTION("approval/return"),
    /** 進捗報告. */
    REPORT_PROGRESS("progress-reports");

    private final String noun;

    TownAction(String noun) {
        this.noun = noun;
    }

    /** The action's name in the API. */
    public String noun() {
        return noun;
    }
}
