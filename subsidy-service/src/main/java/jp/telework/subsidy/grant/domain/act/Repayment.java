package jp.telework.subsidy.grant.domain.act;

import java.time.LocalDate;
import jp.telework.kernel.value.Yen;

/**
 * 返還金等の納付.
 *
 * @param order number of the return order among the acts
 * @param amountYen what was paid
 * @param paidOn 納付の日
 * @param externalReference the receiving system's reference; never used twice
 */
public record Repayment(int order, Yen amountYen, LocalDate paidOn, String externalReference) implements ActContent {}
