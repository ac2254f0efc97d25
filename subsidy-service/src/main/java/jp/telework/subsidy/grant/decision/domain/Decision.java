package jp.telework.subsidy.grant.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;
import org.jspecify.annotations.Nullable;

/**
 * 交付の決定 (適正化法第6条; notice: 第8条).
 *
 * @param draft number of the draft that it follows
 * @param amountYen the grant
 * @param costs decided eligible cost by category
 * @param incomeYen income taken into account
 * @param completesOn day of completion
 * @param conditions 交付の条件 (第7条)
 * @param modifications 修正 (第6条第3項)
 * @param approvers who decided
 * @param withdrawalDueOn last day for declining the grant (第9条)
 * @param startsOn first day of the project; null in acts from before it was recorded, which begin as applied for
 * @param earlyStartReason why a start before the decision is approved (事前着手); null when it is not
 */
@ActKind("DECISION")
public record Decision(
        int draft,
        Yen amountYen,
        List<CategoryAmount> costs,
        Yen incomeYen,
        LocalDate completesOn,
        List<String> conditions,
        List<String> modifications,
        List<String> approvers,
        LocalDate withdrawalDueOn,
        @Nullable LocalDate startsOn,
        @Nullable String earlyStartReason)
        implements ActContent {

    public Decision {
        costs = List.copyOf(costs);
        conditions = List.copyOf(conditions);
        modifications = List.copyOf(modifications);
        approvers = List.copyOf(approvers);
    }

    @Override
    public void count(int number, Tally tally) {
        tally.decided(amountYen);
    }

    @Override
    public Optional<Yen> atStake() {
        return Optional.of(amountYen);
    }

    @Override
    public Optional<Integer> madeOf() {
        return Optional.of(draft);
    }
}
