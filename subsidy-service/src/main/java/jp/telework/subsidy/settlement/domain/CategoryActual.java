package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * A cost category as spent.
 *
 * @param actualEligible yen of eligible cost that the report proves
 */
public record CategoryActual(CostCategory category, Yen actualEligible) {}
