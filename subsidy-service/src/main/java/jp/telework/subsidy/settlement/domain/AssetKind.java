package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;
import jp.telework.subsidy.programme.domain.ActClause;

/**
 * The kinds of assets of the programme with the years for which their disposal is restricted (適正化法第22条): their useful
 * life under 減価償却資産の耐用年数等に関する省令（昭和40年大蔵省令第15号）別表第一.
 */
public enum AssetKind {
    PERSONAL_COMPUTER(4, "パーソナルコンピューター（サーバー用のものを除く）", "Personal computer, not a server"),
    SERVER(5, "サーバーその他の電子計算機", "Server and other computer"),
    COPIER(5, "複写機・複合機", "Copier, multifunction printer"),
    VIDEO_CONFERENCING(5, "テレビ会議設備（その他の事務機器）", "Video conferencing (other office machine)"),
    TELEPHONE_EXCHANGE(6, "デジタル構内交換設備・デジタルボタン電話設備", "Digital telephone exchange or key telephone system"),
    OTHER_COMMUNICATION(10, "その他の通信機器", "Other communication equipment"),
    METAL_DESK(15, "事務机・事務いす・キャビネット（主として金属製のもの）", "Desk, chair or cabinet, mainly of metal"),
    OTHER_DESK(8, "事務机・事務いす・キャビネット（その他のもの）", "Desk, chair or cabinet, other"),
    BUILDING_ELECTRICS(15, "電気設備（照明設備を含み、蓄電池電源設備を除く）", "Electrical fittings of a building, with lighting"),
    AIR_CONDITIONING(13, "冷暖房設備（冷凍機の出力22キロワット以下）", "Air conditioning up to 22 kW"),
    PARTITION(15, "可動間仕切り（簡易なものを除く）", "Movable partition, not a simple one");

    private final int years;
    private final String japanese;
    private final String english;

    AssetKind(int years, String japanese, String english) {
        this.years = years;
        this.japanese = japanese;
        this.english = english;
    }

    /** Useful life in years. */
    public int years() {
        return years;
    }

    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }

    public Clause clause() {
        return ActClause.USEFUL_LIFE;
    }
}
