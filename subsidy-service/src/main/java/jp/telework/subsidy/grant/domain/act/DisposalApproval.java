package jp.telework.subsidy.grant.domain.act;

import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 財産処分の承認.
 *
 * @param request number of the request among the acts
 * @param computedYen 納付金 as the approval standards give it
 * @param paymentYen 納付金 that the approval asks for, at most the computed one; zero when none is due
 * @param reductionReason why less than computed is asked for, null when it is not
 */
public record DisposalApproval(
        int request,
        Yen computedYen,
        Yen paymentYen,
        @Nullable String reductionReason,
        @Nullable String note) implements ActContent {}
