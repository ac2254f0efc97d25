package jp.telework.subsidy.grant.domain.act;

import java.util.List;
import jp.telework.kernel.value.Yen;

/**
 * 交付の決定の取消 (適正化法第10条 or 第17条), with reasons (第21条の2).
 *
 * @param basis article
 * @param whole whether the whole decision is cancelled
 * @param amountYen the cancelled part of the grant
 * @param reasons why
 */
public record Cancellation(CancellationBasis basis, boolean whole, Yen amountYen, List<Reason> reasons)
        implements ActContent {

    public Cancellation {
        reasons = List.copyOf(reasons);
    }
}
