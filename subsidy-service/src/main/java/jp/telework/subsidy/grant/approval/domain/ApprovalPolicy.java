package jp.telework.subsidy.grant.approval.domain;

import java.util.List;
import jp.telework.casework.approval.domain.ApprovalError;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.casework.approval.domain.ApprovalRule;
import jp.telework.casework.approval.domain.LevelApproval;
import jp.telework.casework.approval.domain.LevelPolicy;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile.Given;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/** 起案と決裁: one person drafts, others decide, level by level. */
public final class ApprovalPolicy {

    private ApprovalPolicy() {}

    /**
     * The draft that waits.
     *
     * @throws Refusal NOTHING_TO_APPROVE when there is none
     */
    public static Entry<DraftContent> open(Grant grant) {
        return new ApprovalFile(grant).open().orElseThrow(() -> Refusal.of(ApprovalError.NOTHING_TO_APPROVE));
    }

    /**
     * As long as a draft is open, the ministry disposes of nothing else.
     *
     * @throws Refusal APPROVAL_PENDING
     */
    public static void noneOpen(Grant grant, Checks checks) {
        boolean open = new ApprovalFile(grant).open().isPresent();
        if (open) {
            checks.that(ApprovalRule.NO_DRAFT_OPEN, false, "", List.of("draftOpen", true));
            checks.refuseIfAny();
        }
    }

    /**
     * Without a route the dispositions of approvers are theirs alone: an officer can draft them on a route only.
     *
     * @param approver whether the caller is one
     */
    public static void mayMakeAlone(Disposition disposition, boolean approver, Checks checks) {
        if (disposition.isMadeByApprover() && !approver) {
            checks.that(ApprovalRule.ROUTE_NAMED, false, "", List.of("disposition", disposition), disposition);
            checks.refuseIfAny();
        }
    }

    /** Tells how many approvals a draft needs. */
    public static void goesAlong(List<ApprovalLevel> levels, DraftContent draft, Checks checks) {
        checks.that(
                ApprovalRule.ROUTE_NAMED,
                true,
                "",
                List.of("disposition", draft.disposition(), "amountYen", draft.amountYen(), "levels", levels.size()),
                draft.disposition(),
                levels.size());
    }

    /** A person who prepared any version of a matter does not decide it, through no account. */
    public static void otherHand(Grant grant, Disposition disposition, Hand hand, Checks checks) {
        LevelPolicy.otherHand(new ApprovalFile(grant).preparers(disposition), hand, checks);
    }

    /** Each level is another person than the ones before it. */
    public static void secondHand(List<Given> given, Hand hand, Checks checks) {
        LevelPolicy.secondHand(
                given.stream().map(approval -> approval.act().hand()).toList(), hand, checks);
    }

    /**
     * The approval that a caller gives now.
     *
     * @param levels those that the amount asks for
     * @param routeLevels how many the whole route has
     */
    public static ApprovalStep step(
            int draft,
            List<ApprovalLevel> levels,
            int routeLevels,
            int before,
            Hand hand,
            @Nullable String note,
            Checks checks) {
        LevelApproval taken = LevelPolicy.take(levels, routeLevels, before, hand, note, checks);
        return new ApprovalStep(draft, taken.level(), taken.title(), taken.manner(), taken.note());
    }
}
