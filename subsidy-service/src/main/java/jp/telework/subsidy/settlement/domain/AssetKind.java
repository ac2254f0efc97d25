package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Term;
import jp.telework.subsidy.programme.domain.ActClause;

/**
 * The kinds of assets of the programme with the years for which their disposal is restricted (適正化法第22条): their useful
 * life under 減価償却資産の耐用年数等に関する省令（昭和40年大蔵省令第15号）別表第一.
 */
public enum AssetKind implements Term {
    PERSONAL_COMPUTER(4),
    SERVER(5),
    COPIER(5),
    VIDEO_CONFERENCING(5),
    TELEPHONE_EXCHANGE(6),
    OTHER_COMMUNICATION(10),
    METAL_DESK(15),
    OTHER_DESK(8),
    BUILDING_ELECTRICS(15),
    AIR_CONDITIONING(13),
    PARTITION(15);

    private final int years;

    AssetKind(int years) {
        this.years = years;
    }

    /** Useful life in years. */
    public int years() {
        return years;
    }

    public Clause clause() {
        return ActClause.USEFUL_LIFE;
    }
}
