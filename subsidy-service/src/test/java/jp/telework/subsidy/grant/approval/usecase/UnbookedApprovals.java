package jp.telework.subsidy.grant.approval.usecase;

/** Approvals of drafts whose commands stand in no body. */
public final class UnbookedApprovals {

    private UnbookedApprovals() {}

    public static ApproveDraft of(DraftedCommands commands) {
        return new ApproveDraft(commands);
    }
}
