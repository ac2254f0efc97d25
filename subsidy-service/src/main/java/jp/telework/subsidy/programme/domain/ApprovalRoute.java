package jp.telework.subsidy.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.telework.casework.approval.domain.ApprovalLevel;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 決裁経路: the levels through which a draft goes, in their order.
 *
 * @param dispositions what goes this way; empty for everything
 * @param levels at least one; the first is asked for every amount
 */
public record ApprovalRoute(List<Disposition> dispositions, List<ApprovalLevel> levels) {

    public ApprovalRoute {
        dispositions = List.copyOf(dispositions);
        levels = List.copyOf(levels);
    }

    public boolean isFor(Disposition disposition) {
        return dispositions.isEmpty() || dispositions.contains(disposition);
    }

    /** The levels that an amount asks for. */
    public List<ApprovalLevel> asked(Yen amount) {
        return ApprovalLevel.asked(levels, amount);
    }

    /** One approver, and a second one from an amount on. */
    public static ApprovalRoute ofTwo(Yen secondFrom) {
        return new ApprovalRoute(
                List.of(Disposition.DECISION), List.of(ApprovalLevel.open(Yen.ZERO), ApprovalLevel.open(secondFrom)));
    }

    /**
     * Routes for every disposition: those that are named, and the usual ones for what they leave out.
     *
     * @param usual have a route for every disposition
     * @param secondFrom from which amount a decision needs a second approver, where the call says so; null by the usual route
     */
    public static List<ApprovalRoute> completed(
            List<ApprovalRoute> named, List<ApprovalRoute> usual, @Nullable Yen secondFrom) {
        List<ApprovalRoute> all = new ArrayList<>(named);
        if (secondFrom != null && find(named, Disposition.DECISION).isEmpty()) {
            all.add(find(usual, Disposition.DECISION).orElseThrow().withSecondFrom(secondFrom));
        }
        boolean complete = List.of(Disposition.values()).stream()
                .allMatch(disposition -> find(all, disposition).isPresent());
        if (!complete) {
            all.addAll(usual);
        }
        return List.copyOf(all);
    }

    /** The first route that fits a disposition. */
    public static Optional<ApprovalRoute> find(List<ApprovalRoute> routes, Disposition disposition) {
        return routes.stream().filter(route -> route.isFor(disposition)).findFirst();
    }

    /** The same levels for decisions, the last of which is asked from another amount on. */
    private ApprovalRoute withSecondFrom(Yen amount) {
        List<ApprovalLevel> changed = new ArrayList<>(levels);
        ApprovalLevel last = changed.get(changed.size() - 1);
        if (changed.size() > 1) {
            changed.set(changed.size() - 1, new ApprovalLevel(last.title(), amount, last.approvers(), last.deputies()));
        } else {
            changed.add(ApprovalLevel.open(amount));
        }
        return new ApprovalRoute(List.of(Disposition.DECISION, Disposition.REFUSAL), changed);
    }
}
