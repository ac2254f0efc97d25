package jp.telework.subsidy.grant.money.domain;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 支払の請求.
 *
 * @param kind after the fixing (精算払) or before it (概算払)
 * @param amountYen wanted
 * @param reason why an advance is needed; null for 精算払
 */
@ActKind("PAYMENT_REQUEST")
public record PaymentRequest(
        PaymentKind kind, Yen amountYen, @Nullable String reason) implements ActContent {}
