package jp.telework.furusato.town.domain;

import jp.telework.kernel.text.Term;

/** The parts of a plan that are compared as a whole from version to version. */
enum PlanPart implements Term {
    /** 計画の名称. */
    TITLE("title"),
    /** 目指す姿. */
    VISION("vision"),
    /** 推進体制. */
    ORGANISATION("organisation"),
    /** 計画期間の初年度. */
    FIRST_YEAR("firstYear"),
    /** 計画期間の最終年度. */
    LAST_YEAR("lastYear");

    private final String field;

    PlanPart(String field) {
        this.field = field;
    }

    /** Its field in JSON. */
    String field() {
        return field;
    }
}
