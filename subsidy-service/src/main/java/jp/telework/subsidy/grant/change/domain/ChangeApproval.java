package jp.telework.subsidy.grant.change.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.CategoryAmount;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;
import org.jspecify.annotations.Nullable;

/**
 * 変更の承認.
 *
 * @param request number of the request among the acts
 * @param amountYen the grant after the change; never more than before
 * @param costs the allocation after the change
 * @param completesOn day of completion after the change
 * @param note conditions or remarks
 */
@ActKind("CHANGE_APPROVAL")
public record ChangeApproval(
        int request,
        Yen amountYen,
        List<CategoryAmount> costs,
        LocalDate completesOn,
        @Nullable String note) implements RequestAnswer {

    public ChangeApproval {
        costs = List.copyOf(costs);
    }

    @Override
    public void count(int number, Tally tally) {
        tally.decided(amountYen);
    }

    @Override
    public Optional<Yen> atStake() {
        return Optional.of(amountYen);
    }
}
