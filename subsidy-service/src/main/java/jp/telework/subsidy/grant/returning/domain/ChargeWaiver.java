package jp.telework.subsidy.grant.returning.domain;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.repayment.domain.ChargeKind;
import org.jspecify.annotations.Nullable;

/**
 * 加算金・延滞金の免除 (適正化法第19条第3項).
 *
 * @param order number of the return order among the acts
 * @param charge which of the two
 * @param amountYen waived, also of what accrues later; null for all of it
 * @param reason the unavoidable grounds
 */
@ActKind("CHARGE_WAIVER")
public record ChargeWaiver(
        int order, ChargeKind charge, @Nullable Yen amountYen, String reason) implements ActContent {}
