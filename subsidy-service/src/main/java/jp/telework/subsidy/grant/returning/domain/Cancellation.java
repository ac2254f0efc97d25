package jp.telework.subsidy.grant.returning.domain;

import java.util.List;
import java.util.Optional;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;
import jp.telework.subsidy.grant.lifecycle.domain.Tally;
import org.jspecify.annotations.Nullable;

/**
 * 交付の決定の取消 (適正化法第10条 or 第17条), with reasons (第21条の2).
 *
 * @param basis article
 * @param whole whether the whole decision is cancelled
 * @param amountYen what the grantee is no longer entitled to; of the whole decision all that was left of it
 * @param remainingYen what the grantee stays entitled to; null in acts from before it was recorded
 * @param reasons why
 */
@ActKind("CANCELLATION")
public record Cancellation(
        CancellationBasis basis,
        boolean whole,
        Yen amountYen,
        @Nullable Yen remainingYen,
        List<Reason> reasons) implements ActContent {

    public Cancellation {
        reasons = List.copyOf(reasons);
    }

    @Override
    public void count(int number, Tally tally) {
        if (whole) {
            tally.cancelled();
        } else {
            tally.cut(amountYen);
        }
    }

    @Override
    public Optional<Yen> atStake() {
        return Optional.of(amountYen);
    }
}
