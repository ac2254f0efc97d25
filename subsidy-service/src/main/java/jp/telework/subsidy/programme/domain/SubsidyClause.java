package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.text.Language;

/**
 * The articles and documents behind the rules. 適正化法 is 補助金等に係る予算の執行の適正化に関する法律（昭和30年法律第179号）. The call's
 * own terms (公募要領) are data of the call; the clause names the term.
 */
public enum SubsidyClause implements Clause {
    CALL_PERIOD("公募要領（受付期間）", "Call terms: period of application"),
    CALL_CAP("公募要領（補助上限額）", "Call terms: cap"),
    CALL_COST_FLOOR("公募要領（事業費の下限）", "Call terms: minimum project cost"),
    CALL_ELIGIBLE_COSTS("公募要領（補助対象経費）", "Call terms: eligible costs"),
    CALL_ROUNDING("公募要領（端数の切捨て）", "Call terms: rounding"),
    CALL_CONSORTIUM("公募要領（コンソーシアム）", "Call terms: consortium"),
    CALL_PARTICIPANTS("公募要領（参加企業等）", "Call terms: participants"),
    CALL_PLACES("公募要領（採択予定数）", "Call terms: number of places"),
    CALL_DOCUMENTS("公募要領（提出書類）", "Call terms: documents"),
    CALL_CONTENTS("公募要領（提案書の記載事項）", "Call terms: contents of a proposal"),
    CALL_CORRECTION("公募要領（補正期限）", "Call terms: term for corrections"),
    ACT_ORDER_3_AMOUNT(
            "適正化法施行令第3条第1項（交付を受けようとする額とその算出の基礎）", "Subsidy Act Enforcement Order art. 3(1): amount and its basis"),
    ACT_6_CALCULATION("適正化法第6条第1項（金額の算定）", "Subsidy Act art. 6(1): correct calculation"),
    FISCAL_YEAR("財政法第11条・第12条（会計年度独立）", "Public Finance Act arts. 11, 12: fiscal year"),
    FINANCE_14_3("財政法第14条の3（繰越明許費）", "Public Finance Act art. 14-3: authorised carry-over"),
    FINANCE_43("財政法第43条（繰越しの承認）", "Public Finance Act art. 43: approval of a carry-over"),
    EVALUATION("公募要領（評価）", "Call terms: evaluation");

    private final String japanese;
    private final String english;

    SubsidyClause(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.JA ? japanese : english;
    }
}
