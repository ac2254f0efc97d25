package jp.telework.subsidy.repayment.domain;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;

/**
 * An instalment of the grant.
 *
 * @param date 受領の日
 * @param amount yen received
 */
public record Receipt(LocalDate date, Yen amount) {}
