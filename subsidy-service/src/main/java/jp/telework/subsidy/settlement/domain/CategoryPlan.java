package jp.telework.subsidy.settlement.domain;

import jp.telework.kernel.value.Yen;
import jp.telework.subsidy.programme.domain.CostCategory;

/**
 * A cost category as decided, or as last changed with approval (適正化法第7条第1項第1号).
 *
 * @param decidedEligible yen of eligible cost
 */
public record CategoryPlan(CostCategory category, Yen decidedEligible) {}
