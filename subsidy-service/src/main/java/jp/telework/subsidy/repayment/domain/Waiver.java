package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;
import org.jspecify.annotations.Nullable;

/**
 * 免除 (適正化法第19条第3項). Takes effect on what is still unpaid on its day; money paid before stays paid.
 *
 * @param kind the charge
 * @param amount yen, also of what accrues later; null for all of it, past and future
 * @param grantedOn the day of the decision; on that day it goes before payments
 * @param reason やむを得ない事情
 */
public record Waiver(ChargeKind kind, @Nullable Yen amount, LocalDate grantedOn, String reason) {}
