package jp.telework.casework.approval.domain;

import jp.telework.kernel.refusal.Clause;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.ErrorCode;
import jp.telework.kernel.rule.CaseRule;

/** The rules of drafting and approving. */
public enum ApprovalRule implements CaseRule {
    OTHER_HAND(CommonError.SEPARATION_OF_DUTIES),
    SECOND_HAND(ApprovalError.ALREADY_APPROVED),
    PERSON_KNOWN(CommonError.PERSON_UNKNOWN),
    NO_DRAFT_OPEN(ApprovalError.APPROVAL_PENDING),
    ROUTE_NAMED(ApprovalError.NO_ROUTE),
    ON_ROUTE(ApprovalError.NOT_ON_ROUTE),
    DEPUTY_EXPLAINED(ApprovalError.DEPUTY_NOTE_MISSING);

    private final ErrorCode refusal;

    ApprovalRule(ErrorCode refusal) {
        this.refusal = refusal;
    }

    @Override
    public Clause clause() {
        return ApprovalClause.SEPARATION;
    }

    @Override
    public ErrorCode refusal() {
        return refusal;
    }

    @Override
    public String catalogue() {
        return "jp.telework.casework.approval";
    }
}
