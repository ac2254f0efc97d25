package jp.telework.subsidy.grant.afterwards.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 財産処分の承認の申請 (適正化法第22条).
 *
 * @param asset number of the registration among the acts
 * @param way 目的外使用・譲渡・交換・貸付・担保・取壊し
 * @param on planned day
 * @param priceYen transfer price, null when there is none
 * @param reason why
 */
@ActKind("DISPOSAL_REQUEST")
public record DisposalRequest(
        int asset, DisposalWay way, LocalDate on, @Nullable Yen priceYen, String reason) implements ActContent {}
