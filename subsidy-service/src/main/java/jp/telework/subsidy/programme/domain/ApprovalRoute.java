package jp.telework.subsidy.programme.domain;

import java.util.List;
import jp.telework.kernel.value.Yen;

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
        return levels.stream()
                .filter(level -> level.equals(levels.get(0)) || amount.compareTo(level.fromYen()) >= 0)
                .toList();
    }

    /** One approver, and a second one from an amount on. */
    public static ApprovalRoute ofTwo(Yen secondFrom) {
        return new ApprovalRoute(
                List.of(Disposition.DECISION), List.of(ApprovalLevel.open(Yen.ZERO), ApprovalLevel.open(secondFrom)));
    }
}
