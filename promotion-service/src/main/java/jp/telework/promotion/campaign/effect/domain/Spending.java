package jp.telework.promotion.campaign.effect.domain;

import jp.telework.kernel.value.Yen;

/**
 * 個人消費 of those who answered.
 *
 * @param less people who spent less
 * @param more people who spent more
 * @param meanLess by how much one of the first spent less
 * @param meanMore by how much one of the second spent more
 */
public record Spending(int less, int more, Yen meanLess, Yen meanMore) {}
