package jp.telework.subsidy.grant.lifecycle.domain;

import jp.telework.kernel.text.Term;

/** What is done with a case. The articles are those of the Subsidy Act (適正化法). */
public enum GrantAction implements Term {
    /** 交付の申請・再提出 (第5条). */
    APPLY("formal-application"),
    /** 申請書の補正の求め. */
    RETURN_APPLICATION("formal-application/return"),
    /** 重複の確認. */
    SETTLE_DUPLICATE("duplicate-settlements"),
    /** 決裁案の作成. */
    DRAFT_DECISION("decision-draft"),
    /** 決裁案の差戻し. */
    RETURN_DRAFT("decision-draft/return"),
    /** 2人決裁の1人目. */
    APPROVE_DRAFT("decision"),
    /** 事前着手の承認, before the decision. */
    APPROVE_EARLY_START("early-start"),
    /** 交付の決定 (第6条). */
    DECIDE("decision"),
    /** 不交付の決定. */
    REFUSE("refusal"),
    /** 申請の取下げ (第9条). */
    WITHDRAW("withdrawal"),
    /** 状況報告・着手 (第12条). */
    REPORT_STATUS("status-reports"),
    /** 変更承認の申請 (第7条). */
    REQUEST_CHANGE("change-requests"),
    /** 変更の承認. */
    APPROVE_CHANGE("change-requests/approval"),
    /** 変更の不承認. */
    REFUSE_CHANGE("change-requests/refusal"),
    /** 中止・廃止の承認の申請 (第7条第1項第4号). */
    REQUEST_DISCONTINUATION("discontinuation-requests"),
    /** 中止・廃止の承認. */
    APPROVE_DISCONTINUATION("discontinuation-requests/approval"),
    /** 中止・廃止の不承認. */
    REFUSE_DISCONTINUATION("discontinuation-requests/refusal"),
    /** 翌年度への繰越しの申請 (財政法第14条の3). */
    REQUEST_CARRY_OVER("carry-over-requests"),
    /** 翌年度への繰越しの承認 (財政法第43条). */
    APPROVE_CARRY_OVER("carry-over-requests/approval"),
    /** 翌年度への繰越しの不承認. */
    REFUSE_CARRY_OVER("carry-over-requests/refusal"),
    /** 遂行命令 (第13条第1項). */
    ORDER_PERFORMANCE("performance-order"),
    /** 一時停止命令 (第13条第2項). */
    SUSPEND("suspension"),
    /** 命令の解除. */
    LIFT("lifting"),
    /** 実績報告の証拠書類の添付. */
    ATTACH_EVIDENCE("evidence"),
    /** 証拠書類の取消し, before it is reported. */
    REMOVE_EVIDENCE("evidence/removal"),
    /** 実績報告 (第14条). */
    REPORT_PERFORMANCE("performance-report"),
    /** 年度終了実績報告 (第14条後段). */
    REPORT_YEAR_END("performance-report"),
    /** 是正措置命令 (第16条). */
    ORDER_CORRECTION("corrective-order"),
    /** 額の確定 (第15条). */
    FIX_AMOUNT("final-amount"),
    /** 支払の請求. */
    REQUEST_PAYMENT("payment-requests"),
    /** 支払. */
    PAY("payments"),
    /** 結果不明の支払の確認. */
    LOOK_UP_PAYMENT("payments/lookup"),
    /** 全額の支払の完了. */
    COMPLETE_PAYMENT("payments"),
    /** 決定の一部取消 (第10条・第17条). */
    CANCEL_PART("cancellation"),
    /** 決定の全部取消 (第10条・第17条). */
    CANCEL_WHOLE("cancellation"),
    /** 返還命令 (第18条). */
    ORDER_RETURN("return-order"),
    /** 返還期限の延長 (第18条第3項). */
    EXTEND_DUE_DATE("return-order/extension"),
    /** 加算金・延滞金の免除 (第19条第3項). */
    WAIVE_CHARGES("return-order/waiver"),
    /** 返還金等の納付. */
    REPAY("repayments"),
    /** 返還の完了. */
    COMPLETE_REPAYMENT("repayments"),
    /** 取得財産の登録 (第22条). */
    REGISTER_ASSET("assets"),
    /** 財産処分の承認の申請 (第22条). */
    REQUEST_DISPOSAL("disposal-requests"),
    /** 財産処分の承認. */
    APPROVE_DISPOSAL("disposal-requests/approval"),
    /** 財産処分の不承認. */
    REFUSE_DISPOSAL("disposal-requests/refusal"),
    /** 消費税仕入控除税額の報告. */
    REPORT_CONSUMPTION_TAX("consumption-tax-report"),
    /** 成果の報告. */
    REPORT_OUTCOME("outcome-reports"),
    /** 立入検査等 (第23条). */
    INSPECT("inspections"),
    /** 完結. */
    CLOSE("closing"),
    /** 処分の起案, where the call's terms name a route. */
    DRAFT_DISPOSITION("disposition-draft"),
    /** 決裁 of the open draft. */
    APPROVE("approval"),
    /** 処分の起案の差戻し. */
    RETURN_DISPOSITION("approval/return");

    private final String noun;

    GrantAction(String noun) {
        this.noun = noun;
    }

    /** Whether the action is the ministry's own business, of which the applicant learns nothing (決裁の過程). */
    public boolean internal() {
        return switch (this) {
            case SETTLE_DUPLICATE,
                    DRAFT_DECISION,
                    RETURN_DRAFT,
                    APPROVE_DRAFT,
                    APPROVE_EARLY_START,
                    DRAFT_DISPOSITION,
                    APPROVE,
                    RETURN_DISPOSITION -> true;
            default -> false;
        };
    }

    /** The action's name in the API: the last part of its path. */
    public String noun() {
        return noun;
    }
}
