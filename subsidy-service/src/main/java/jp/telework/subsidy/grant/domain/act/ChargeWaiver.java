package jp.telework.subsidy.grant.domain.act;

import jp.telework.kernel.value.Yen;

/**
 * 加算金・延滞金の免除 (適正化法第19条第3項).
 *
 * @param order number of the return order among the acts
 * @param surchargeYen waived surcharge
 * @param lateChargeYen waived late charge
 * @param reason the unavoidable grounds
 */
public record ChargeWaiver(int order, Yen surchargeYen, Yen lateChargeYen, String reason) implements ActContent {}
