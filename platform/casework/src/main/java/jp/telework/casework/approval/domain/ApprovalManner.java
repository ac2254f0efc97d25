package jp.telework.casework.approval.domain;

import jp.telework.kernel.text.Term;

/** How a level approved. */
public enum ApprovalManner implements Term {
    /** 決裁: by one of the level's approvers. */
    APPROVED,
    /** 代決: by a deputy, in the approver's absence. */
    BY_DEPUTY,
    /** 専決: finally by a lower level, because the amount does not ask for the higher ones. */
    FINALLY
}
