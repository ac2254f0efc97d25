package jp.telework.subsidy.grant.afterwards.domain;

import java.util.Optional;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 財産処分の承認.
 *
 * @param request number of the request among the acts
 * @param computedYen 納付金 as the approval standards give it
 * @param paymentYen 納付金 that the approval asks for, at most the computed one; zero when none is due
 * @param reductionReason why less than computed is asked for, null when it is not
 */
@ActKind("DISPOSAL_APPROVAL")
public record DisposalApproval(
        int request,
        Yen computedYen,
        Yen paymentYen,
        @Nullable String reductionReason,
        @Nullable String note) implements ActContent {

    @Override
    public Optional<Yen> atStake() {
        return Optional.of(paymentYen);
    }
}
