package jp.telework.subsidy.grant.decision.domain;

import java.time.LocalDate;
import java.util.List;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.DraftContent;
import jp.telework.subsidy.programme.domain.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * 決裁案: what an officer proposes to decide.
 *
 * @param amountYen the grant
 * @param costs decided eligible cost by category (経費の配分)
 * @param incomeYen income taken into account
 * @param completesOn day of completion that the decision is bound to
 * @param conditions 交付の条件 (第7条)
 * @param modifications 修正 (第6条第3項): what differs from the application and why; empty for a decision as applied for
 * @param note for the approver
 * @param startsEarlyOn the planned start when it lies before the draft's day, for the approver to choose; null when not
 */
@ActKind("DECISION_DRAFT")
public record DecisionDraft(
        Yen amountYen,
        List<CategoryAmount> costs,
        Yen incomeYen,
        LocalDate completesOn,
        List<String> conditions,
        List<String> modifications,
        @Nullable String note,
        @Nullable LocalDate startsEarlyOn)
        implements DraftContent {

    public DecisionDraft {
        costs = List.copyOf(costs);
        conditions = List.copyOf(conditions);
        modifications = List.copyOf(modifications);
    }

    @Override
    public Disposition disposition() {
        return Disposition.DECISION;
    }
}
