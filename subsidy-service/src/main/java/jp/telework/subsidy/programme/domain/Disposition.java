package jp.telework.subsidy.programme.domain;

import jp.telework.kernel.text.Term;

/** 処分: what the ministry decides about a call or a case. Each is drafted by one person (起案) and made by another (決裁). */
public enum Disposition implements Term {
    /** 交付の決定 (適正化法第6条). */
    DECISION,
    /** 不交付の決定. */
    REFUSAL,
    /** 変更の承認 (第7条). */
    CHANGE_APPROVAL,
    /** 変更の不承認. */
    CHANGE_REFUSAL,
    /** 中止・廃止の承認 (第7条第1項第4号). */
    DISCONTINUATION_APPROVAL,
    /** 中止・廃止の不承認. */
    DISCONTINUATION_REFUSAL,
    /** 翌年度への繰越しの承認 (財政法第43条). */
    CARRY_OVER_APPROVAL,
    /** 翌年度への繰越しの不承認. */
    CARRY_OVER_REFUSAL,
    /** 遂行命令 (第13条第1項). */
    PERFORMANCE_ORDER,
    /** 一時停止命令 (第13条第2項). */
    SUSPENSION,
    /** 命令の解除. */
    LIFTING,
    /** 是正措置命令 (第16条). */
    CORRECTIVE_ORDER,
    /** 額の確定 (第15条). */
    FIXING,
    /** 決定の取消 (第10条・第17条). */
    CANCELLATION,
    /** 返還命令 (第18条). */
    RETURN_ORDER,
    /** 返還期限の延長 (第18条第3項). */
    EXTENSION,
    /** 加算金・延滞金の免除 (第19条第3項). */
    WAIVER,
    /** 財産処分の承認 (第22条). */
    DISPOSAL_APPROVAL,
    /** 財産処分の不承認. */
    DISPOSAL_REFUSAL,
    /** 採択 of a call's applications, before there are grants. */
    ADOPTION;

    /** The matter that is decided: to grant or to refuse is one, so a person who prepared one does not decide the other. */
    public Disposition matter() {
        return switch (this) {
            case REFUSAL -> DECISION;
            case CHANGE_REFUSAL -> CHANGE_APPROVAL;
            case DISCONTINUATION_REFUSAL -> DISCONTINUATION_APPROVAL;
            case CARRY_OVER_REFUSAL -> CARRY_OVER_APPROVAL;
            case DISPOSAL_REFUSAL -> DISPOSAL_APPROVAL;
            case SUSPENSION, LIFTING -> PERFORMANCE_ORDER;
            default -> this;
        };
    }

    /** Whether an approver makes it alone where the call's terms name no route for it. */
    public boolean isMadeByApprover() {
        return switch (this) {
            case DECISION, REFUSAL, CANCELLATION, WAIVER, ADOPTION -> true;
            default -> false;
        };
    }
}
