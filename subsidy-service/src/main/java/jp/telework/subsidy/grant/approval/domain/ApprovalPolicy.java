package jp.telework.subsidy.grant.approval.domain;

import java.util.List;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.kernel.rule.Checks;
import jp.telework.subsidy.grant.approval.domain.ApprovalFile.Given;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalManner;
import jp.telework.subsidy.grant.lifecycle.domain.ApprovalStep;
import jp.telework.subsidy.grant.lifecycle.domain.CaseFile.Entry;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Hand;
import jp.telework.subsidy.programme.domain.ApprovalLevel;
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

    /** Programs neither draft nor decide: it is not known which person is behind them. */
    public static void personKnown(Hand hand, Checks checks) {
        if (hand.person() == null) {
            checks.that(ApprovalRule.PERSON_KNOWN, false, "", List.of("actor", hand.name()), hand.name());
        }
    }

    /** A person who prepared any version of a matter does not decide it, through no account. */
    public static void otherHand(Grant grant, Disposition disposition, Hand hand, Checks checks) {
        List<Hand> preparers = new ApprovalFile(grant).preparers(disposition);
        checks.that(
                ApprovalRule.OTHER_HAND,
                preparers.stream().noneMatch(hand::isSameAs),
                "",
                List.of("drafters", names(preparers), "actor", hand.name()),
                hand.name());
        personKnown(hand, checks);
    }

    /** Each level is another person than the ones before it. */
    public static void secondHand(List<Given> given, Hand hand, Checks checks) {
        List<Hand> approvers =
                given.stream().map(approval -> approval.act().hand()).toList();
        checks.that(
                ApprovalRule.SECOND_HAND,
                approvers.stream().noneMatch(hand::isSameAs),
                "",
                List.of("approvers", names(approvers), "actor", hand.name()),
                hand.name(),
                approvers.size(),
                approvers.size() + 1);
    }

    private static List<String> names(List<Hand> hands) {
        return hands.stream().map(Hand::name).distinct().toList();
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
        int index = Math.min(before, levels.size() - 1);
        ApprovalLevel level = levels.get(index);
        boolean approver = level.isOpenTo(hand.name());
        boolean deputy = !approver && level.deputies().contains(hand.name());
        if (!level.approvers().isEmpty()) {
            checks.that(
                    ApprovalRule.ON_ROUTE,
                    approver || deputy,
                    "",
                    List.of("level", index + 1, "approvers", level.approvers(), "deputies", level.deputies()),
                    hand.name(),
                    index + 1);
        }
        if (deputy) {
            checks.that(ApprovalRule.DEPUTY_EXPLAINED, note != null, "/note", List.of("level", index + 1), hand.name());
        }
        boolean last = index == levels.size() - 1;
        ApprovalManner manner = deputy
                ? ApprovalManner.BY_DEPUTY
                : last && levels.size() < routeLevels ? ApprovalManner.FINALLY : ApprovalManner.APPROVED;
        return new ApprovalStep(draft, index + 1, level.title(), manner, note);
    }
}
