package jp.telework.casework.approval.domain;

import java.util.List;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.rule.Checks;
import org.jspecify.annotations.Nullable;

/** Which person may draft, and which may take the next level of a route. */
public final class LevelPolicy {

    private LevelPolicy() {}

    /** Programs neither draft nor decide: it is not known which person is behind them. */
    public static void personKnown(Hand hand, Checks checks) {
        if (hand.person() == null) {
            checks.that(ApprovalRule.PERSON_KNOWN, false, "", List.of("actor", hand.name()), hand.name());
        }
    }

    /** A person who prepared any version of a matter does not decide it, through no account. */
    public static void otherHand(List<Hand> preparers, Hand hand, Checks checks) {
        checks.that(
                ApprovalRule.OTHER_HAND,
                !hand.isAmong(preparers),
                "",
                List.of("drafters", names(preparers), "actor", hand.name()),
                hand.name());
        personKnown(hand, checks);
    }

    /** Each level is another person than the ones before it. */
    public static void secondHand(List<Hand> approvers, Hand hand, Checks checks) {
        checks.that(
                ApprovalRule.SECOND_HAND,
                !hand.isAmong(approvers),
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
     * The level that a caller takes now.
     *
     * @param levels those that the amount asks for
     * @param routeLevels how many the whole route has
     * @param before how many are taken already
     * @param note why a deputy approves, or what the approver remarks
     */
    public static LevelApproval take(
            List<ApprovalLevel> levels, int routeLevels, int before, Hand hand, @Nullable String note, Checks checks) {
        int index = Math.min(before, levels.size() - 1);
        ApprovalLevel level = levels.get(index);
        boolean approver = level.isOpenTo(hand);
        boolean deputy = !approver && hand.isNamedIn(level.deputies());
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
        return new LevelApproval(index + 1, level.title(), manner, note);
    }
}
