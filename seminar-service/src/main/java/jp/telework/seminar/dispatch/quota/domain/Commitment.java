package jp.telework.seminar.dispatch.quota.domain;

import jp.telework.kernel.value.Yen;

/**
 * What a request binds of its fiscal year's quota.
 *
 * @param visits planned visits
 * @param yen their price, by the requested method
 * @param prices the quota's prices at the time, pinned
 */
public record Commitment(int visits, Yen yen, VisitPrices prices) {}
