package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/**
 * Articles of the Subsidy Act (適正化法: 補助金等に係る予算の執行の適正化に関する法律, 昭和30年法律第179号) and its Enforcement Order (施行令:
 * 昭和30年政令第255号) that govern a grant from its formal application on.
 */
public enum ActClause implements Clause {
    ACT_5("適正化法第5条（交付の申請）", "Subsidy Act art. 5: application for a grant"),
    ACT_6("適正化法第6条（交付の決定）", "Subsidy Act art. 6: decision"),
    ACT_6_BUDGET("適正化法第6条第1項（予算の範囲）", "Subsidy Act art. 6(1): within the budget"),
    ACT_6_PERIOD("適正化法第6条第2項（標準処理期間）", "Subsidy Act art. 6(2): standard processing period"),
    ACT_6_MODIFY("適正化法第6条第3項（申請事項の修正）", "Subsidy Act art. 6(3): decision with modification"),
    ACT_7("適正化法第7条（交付の条件）", "Subsidy Act art. 7: conditions"),
    ACT_7_1_1("適正化法第7条第1項第1号（経費の配分の変更）", "Subsidy Act art. 7(1)(i): change of allocation"),
    ACT_7_1_3("適正化法第7条第1項第3号（内容の変更）", "Subsidy Act art. 7(1)(iii): change of content"),
    ACT_7_1_4("適正化法第7条第1項第4号（中止・廃止）", "Subsidy Act art. 7(1)(iv): discontinuation"),
    ACT_7_1_5("適正化法第7条第1項第5号（遂行困難の報告）", "Subsidy Act art. 7(1)(v): project in difficulty"),
    ACT_7_2("適正化法第7条第2項（収益納付）", "Subsidy Act art. 7(2): payment out of revenue"),
    ACT_8("適正化法第8条（決定の通知）", "Subsidy Act art. 8: notice of the decision"),
    ACT_9("適正化法第9条（申請の取下げ）", "Subsidy Act art. 9: withdrawal"),
    ACT_10("適正化法第10条（事情変更による決定の取消等）", "Subsidy Act art. 10: cancellation for changed circumstances"),
    ACT_11("適正化法第11条（補助事業の遂行）", "Subsidy Act art. 11: duty of care, no other use"),
    ACT_12("適正化法第12条（状況報告）", "Subsidy Act art. 12: status report"),
    ACT_13_1("適正化法第13条第1項（遂行の命令）", "Subsidy Act art. 13(1): order to perform"),
    ACT_13_2("適正化法第13条第2項（遂行の一時停止）", "Subsidy Act art. 13(2): suspension"),
    ACT_14("適正化法第14条（実績報告）", "Subsidy Act art. 14: performance report"),
    ACT_15("適正化法第15条（補助金等の額の確定）", "Subsidy Act art. 15: fixing of the amount"),
    ACT_16("適正化法第16条（是正のための措置）", "Subsidy Act art. 16: corrective order"),
    ACT_17("適正化法第17条（決定の取消）", "Subsidy Act art. 17: cancellation"),
    ACT_18("適正化法第18条（補助金等の返還）", "Subsidy Act art. 18: return"),
    RETURN("適正化法第18条・交付の条件（返還）", "Subsidy Act art. 18, conditions of the grant: return"),
    ACT_18_1("適正化法第18条第1項（取消に係る部分の返還）", "Subsidy Act art. 18(1): return of a cancelled part"),
    ACT_18_2("適正化法第18条第2項（確定額を超える部分の返還）", "Subsidy Act art. 18(2): return of an excess"),
    ACT_18_3("適正化法第18条第3項（返還期限の延長等）", "Subsidy Act art. 18(3): extension of the due date"),
    ACT_19_1("適正化法第19条第1項（加算金）", "Subsidy Act art. 19(1): surcharge"),
    ACT_19_2("適正化法第19条第2項（延滞金）", "Subsidy Act art. 19(2): late charge"),
    ACT_19_3("適正化法第19条第3項（加算金・延滞金の免除）", "Subsidy Act art. 19(3): waiver"),
    ACT_20("適正化法第20条（他の補助金等の一時停止等）", "Subsidy Act art. 20: stop or offset of other grants"),
    ACT_21_2("適正化法第21条の2（理由の提示）", "Subsidy Act art. 21-2: statement of reasons"),
    ACT_22("適正化法第22条（財産の処分の制限）", "Subsidy Act art. 22: restriction on disposal of assets"),
    ACT_23("適正化法第23条（立入検査等）", "Subsidy Act art. 23: inspection"),
    ACT_25("適正化法第25条（不服の申出）", "Subsidy Act art. 25: objection"),
    ORDER_7("適正化法施行令第7条（一時停止命令の明示事項）", "Enforcement Order art. 7: what an order to suspend must tell"),
    ORDER_8("適正化法施行令第8条（実績報告の手続）", "Enforcement Order art. 8: performance report"),
    ORDER_10_1("適正化法施行令第10条第1項（受領の日のみなし）", "Enforcement Order art. 10(1): deemed date of receipt"),
    ORDER_10_2("適正化法施行令第10条第2項（元本への充当）", "Enforcement Order art. 10(2): payments go to principal first"),
    ORDER_11("適正化法施行令第11条（延滞金の計算）", "Enforcement Order art. 11: base of the late charge"),
    ORDER_13("適正化法施行令第13条（処分を制限する財産）", "Enforcement Order art. 13: restricted assets"),
    ORDER_14("適正化法施行令第14条（処分の制限の例外）", "Enforcement Order art. 14: end of the restriction"),
    ORDER_15("適正化法施行令第15条（不服の申出の手続）", "Enforcement Order art. 15: how to object"),
    REVIEW_18("行政不服審査法第18条（審査請求期間）", "Administrative Complaint Review Act art. 18: term for a request for review"),
    LITIGATION_14("行政事件訴訟法第14条（出訴期間）", "Administrative Case Litigation Act art. 14: term for an action"),
    RATES_25("利率等の表示の年利建て移行に関する法律第25条（年365日）", "Act on Annual Rates art. 25: 365 days also in leap years"),
    FRACTIONS_2("国等の債権債務等の金額の端数計算に関する法律第2条（1円未満切捨て）", "Act on Fractions art. 2: fractions of a yen dropped"),
    ACCOUNTS_22("会計法第22条・予決令第58条（概算払）", "Accounts Act art. 22: advance payment"),
    TERMS_AMOUNT("交付要綱（補助金の額）", "Grant terms: amount"),
    TERMS_EARLY_START("交付要綱（交付の決定の前の着手）", "Grant terms: start before the decision"),
    TERMS_PAYMENT("交付要綱（補助金の支払）", "Grant terms: payment"),
    TERMS_MINOR_CHANGE("交付要綱（軽微な変更）", "Grant terms: minor changes"),
    TERMS_INCOME("交付要綱（寄附金その他の収入）", "Grant terms: donations and other income"),
    TERMS_CONSUMPTION_TAX("交付要綱（消費税仕入控除税額の報告）", "Grant terms: consumption-tax report"),
    TERMS_OUTCOME("交付要綱（成果の報告）", "Grant terms: outcome report"),
    TERMS_RECORDS("交付要綱（帳簿等の保存）", "Grant terms: keeping of records"),
    TERMS_DUPLICATE("適正化法第6条第1項・交付要綱（他の補助金との重複）", "Subsidy Act art. 6(1), grant terms: no duplicate funding"),
    TERMS_DISPOSAL("財産処分承認基準（納付金）", "Disposal approval standards: payment to the state"),
    USEFUL_LIFE("減価償却資産の耐用年数等に関する省令別表第一", "Ministerial Order on Useful Lives, appended table 1"),
    TAX_ACT_9("消費税法第9条（小規模事業者の免除）", "Consumption Tax Act art. 9: exempt small business"),
    TAX_ACT_30_1("消費税法第30条第1項（仕入税額控除）", "Consumption Tax Act art. 30(1): input tax credit"),
    TAX_ACT_30_2("消費税法第30条第2項（個別対応方式・一括比例配分方式）", "Consumption Tax Act art. 30(2): itemised or proportional credit"),
    TAX_ACT_37("消費税法第37条（簡易課税制度）", "Consumption Tax Act art. 37: simplified taxation"),
    TAX_ACT_60_4("消費税法第60条第4項（特定収入がある場合の特例）", "Consumption Tax Act art. 60(4): special income"),
    TAX_ACT_TWENTY_PERCENT(
            "平成28年法律第15号附則第51条の2（2割特例）", "Act no. 15 of 2016, suppl. art. 51-2: twenty-percent special measure");

    private final String japanese;
    private final String english;

    ActClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
