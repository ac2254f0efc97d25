package jp.telework.subsidy.grant.domain.act;

import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 財産処分の承認.
 *
 * @param request number of the request among the acts
 * @param paymentYen 納付金; zero when none is due
 */
public record DisposalApproval(
        int request, Yen paymentYen, @Nullable String note) implements ActContent {}
