package jp.telework.casework.approval.domain;

import java.util.List;
import jp.telework.kernel.identity.Hand;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One level of a route: who approves, and from which amount on.
 *
 * @param title of the post, such as 課長; null where the level has none
 * @param fromYen the level is asked from this amount on; below it the level before decides finally (専決)
 * @param approvers sign-in names of those who may approve; empty for every approver
 * @param deputies sign-in names of those who may approve in their place (代決), with a note
 */
public record ApprovalLevel(@Nullable String title, Yen fromYen, List<String> approvers, List<String> deputies) {

    public ApprovalLevel {
        approvers = List.copyOf(approvers);
        deputies = List.copyOf(deputies);
    }

    /** A level that every approver can take. */
    public static ApprovalLevel open(Yen from) {
        return new ApprovalLevel(null, from, List.of(), List.of());
    }

    public boolean isOpenTo(Hand hand) {
        return approvers.isEmpty() || hand.isNamedIn(approvers);
    }

    /** The levels of a route that an amount asks for. The first is asked for every amount. */
    public static List<ApprovalLevel> asked(List<ApprovalLevel> route, Yen amount) {
        return route.stream()
                .filter(level -> level.equals(route.get(0)) || amount.compareTo(level.fromYen()) >= 0)
                .toList();
    }
}
