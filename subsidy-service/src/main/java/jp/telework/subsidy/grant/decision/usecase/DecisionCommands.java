package jp.telework.subsidy.grant.decision.usecase;

import java.util.List;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.budget.domain.Movement;
import jp.telework.subsidy.grant.approval.domain.ApprovalPolicy;
import jp.telework.subsidy.grant.approval.domain.DraftReturn;
import jp.telework.subsidy.grant.decision.domain.ApplicationPolicy;
import jp.telework.subsidy.grant.decision.domain.ApplicationReturn;
import jp.telework.subsidy.grant.decision.domain.Decision;
import jp.telework.subsidy.grant.decision.domain.DecisionDraft;
import jp.telework.subsidy.grant.decision.domain.DecisionPolicy;
import jp.telework.subsidy.grant.decision.domain.Refusal;
import jp.telework.subsidy.grant.decision.domain.StartPolicy;
import jp.telework.subsidy.grant.decision.domain.Withdrawal;
import jp.telework.subsidy.grant.lifecycle.domain.Amounts;
import jp.telework.subsidy.grant.lifecycle.domain.FormalApplication;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;
import jp.telework.subsidy.grant.lifecycle.usecase.Moment;
import jp.telework.subsidy.grant.lifecycle.usecase.Outcome;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** What applicants and the ministry do until a case is decided. */
public final class DecisionCommands {

    private DecisionCommands() {}

    /**
     * 交付の申請 (適正化法第5条).
     *
     * @param wanted null for the adopted plan
     */
    public static GrantCommand apply(@Nullable FormalApplication wanted) {
        return GrantCommand.recording(GrantAction.APPLY, (grant, checks, moment) -> {
            FormalApplication application = wanted == null ? grant.basis().adopted() : wanted;
            ApplicationPolicy.judge(application, grant.basis(), checks);
            return application;
        });
    }

    /** 補正の求め: an officer gives the formal application back. */
    public static GrantCommand returnApplication(String reason) {
        return GrantCommand.recording(GrantAction.RETURN_APPLICATION, (grant, checks, moment) -> {
            ApprovalPolicy.noneOpen(grant, checks);
            return new ApplicationReturn(reason);
        });
    }

    /** 決裁案の差戻し by an approver; the approvals that the draft had are void. */
    public static GrantCommand returnDraft(String reason) {
        return GrantCommand.recording(
                GrantAction.RETURN_DRAFT,
                (grant, checks, moment) -> new DraftReturn(
                        reason, grant.file().require(DecisionDraft.class).number()));
    }

    /** 事前着手の承認: an approver lets the drafted project start before its decision. */
    public static GrantCommand approveEarlyStart(String reason) {
        return GrantCommand.recording(GrantAction.APPROVE_EARLY_START, (grant, checks, moment) -> {
            ApprovalPolicy.otherHand(grant, Disposition.DECISION, moment.hand(), checks);
            return StartPolicy.approval(grant.file(), reason, moment.today(), checks);
        });
    }

    /** 交付の決定 (適正化法第6条), as drafted. The call's budget is bound, never beyond it. */
    public static GrantCommand decide() {
        return GrantCommand.comingTo(GrantAction.DECIDE, (grant, checks, moment) -> {
            Decision decision = DecisionPolicy.decision(grant, moment.hand().name(), moment.today(), checks);
            return Outcome.of(GrantAction.DECIDE, decision)
                    .moving(Movement.committed(
                            grant.callId(), grant.id(), decision.amountYen().amount()));
        });
    }

    /** 不交付の決定 by an approver. */
    public static GrantCommand refuse(List<Reason> reasons) {
        return GrantCommand.recording(GrantAction.REFUSE, (grant, checks, moment) -> {
            otherHandRefuses(grant, checks, moment);
            DecisionPolicy.reasonsStated(reasons, checks);
            return new Refusal(reasons);
        });
    }

    /** A person who prepared a version of the decision does not refuse either. A draft of the refusal is decided by others anyway. */
    static void otherHandRefuses(Grant grant, Checks checks, Moment moment) {
        if (!moment.drafting()) {
            ApprovalPolicy.otherHand(grant, Disposition.REFUSAL, moment.hand(), checks);
        }
    }

    /** 申請の取下げ (適正化法第9条): a decision counts as never made, and its budget is free again. */
    public static GrantCommand withdraw(String reason) {
        return GrantCommand.comingTo(GrantAction.WITHDRAW, (grant, checks, moment) -> {
            DecisionPolicy.mayWithdraw(grant, moment.today(), checks);
            Outcome outcome = Outcome.of(GrantAction.WITHDRAW, new Withdrawal(reason));
            long bound = Amounts.of(grant.file()).entitledYen().amount();
            return bound == 0 ? outcome : outcome.moving(Movement.released(grant.callId(), grant.id(), bound));
        });
    }
}
