package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;

/**
 * Money that the grantee paid after a return order.
 *
 * @param date 納付の日
 * @param amount yen, not yet divided between principal and charges
 */
public record Payment(LocalDate date, Yen amount) {}
