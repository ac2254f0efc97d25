package jp.telework.subsidy.grant.approval.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile;
import jp.telework.subsidy.grant.approval.domain.ApprovalPolicy;
import jp.telework.subsidy.grant.approval.domain.DraftApproval;
import jp.telework.subsidy.grant.approval.domain.DraftReturn;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.programme.domain.ApprovalRoute;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** 決裁: an approver approves the open draft of a case. The last level's approval makes the act, judged again as of now. */
@ApplicationScoped
public class ApproveDraft {

    private final DraftedCommands commands;

    ApproveDraft(DraftedCommands commands) {
        this.commands = commands;
    }

    /** Approves whichever draft is open. */
    public GrantCommand of(@Nullable String note) {
        return as(GrantAction.APPROVE, note);
    }

    /** Approves the drafted decision. */
    public GrantCommand decide() {
        return as(GrantAction.DECIDE, null);
    }

    private GrantCommand as(GrantAction action, @Nullable String note) {
        return GrantCommand.comingTo(action, (grant, checks, moment) -> step(note, grant, checks, moment));
    }

    private Outcome step(@Nullable String note, Grant grant, Checks checks, Moment moment) {
        Entry<DraftContent> draft = ApprovalPolicy.open(grant);
        ApprovalFile file = new ApprovalFile(grant);
        List<ApprovalFile.Given> given = file.approvals(draft.number());
        ApprovalPolicy.otherHand(grant, draft.content().disposition(), moment.hand(), checks);
        ApprovalPolicy.secondHand(given, moment.hand(), checks);
        Outcome made = commands.of(draft.content()).on(grant, checks, moment);
        List<ApprovalLevel> levels = file.levels(draft.content(), file.atStake(made.content()));
        int all = file.route(draft.content().disposition())
                .map(ApprovalRoute::levels)
                .map(List::size)
                .orElse(levels.size());
        ApprovalStep step = ApprovalPolicy.step(draft.number(), levels, all, given.size(), moment.hand(), note, checks);
        return given.size() + 1 < levels.size()
                ? Outcome.of(GrantAction.APPROVE_DRAFT, DraftApproval.of(step))
                : made.approvedBy(step);
    }

    /** 差戻し: the approvals that the draft had are void. */
    public static GrantCommand giveBack(String reason) {
        return GrantCommand.comingTo(GrantAction.RETURN_DISPOSITION, (grant, checks, moment) -> {
            Entry<DraftContent> draft = ApprovalPolicy.open(grant);
            GrantAction action = draft.content().disposition() == Disposition.DECISION
                    ? GrantAction.RETURN_DRAFT
                    : GrantAction.RETURN_DISPOSITION;
            return Outcome.of(action, new DraftReturn(reason, draft.number()));
        });
    }
}
