package jp.telework.casework.approval.domain;

import jp.telework.kernel.refusal.ErrorCode;

/** Refusals of drafting and approving. Messages: {@code jp.telework.casework.approval_*.properties}. */
public enum ApprovalError implements ErrorCode {
    /** The case has an open draft. It is approved or returned first. */
    APPROVAL_PENDING(409),
    /** The decision goes along a route, so it is drafted first and approved then. */
    DRAFT_REQUIRED(409),
    NOTHING_TO_APPROVE(409),
    /** Without a route the disposition is made by an approver alone, so an officer cannot draft it. */
    NO_ROUTE(409),
    /** The level names its approvers and deputies, and the caller is none of them. */
    NOT_ON_ROUTE(409),
    ALREADY_APPROVED(409),
    DEPUTY_NOTE_MISSING(422);

    private final int status;

    ApprovalError(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String catalogue() {
        return "jp.telework.casework.approval";
    }
}
