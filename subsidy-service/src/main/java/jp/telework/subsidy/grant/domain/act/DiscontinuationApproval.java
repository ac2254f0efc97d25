package jp.telework.subsidy.grant.domain.act;

import org.jspecify.annotations.Nullable;

/**
 * 中止・廃止の承認; a performance report is still due (第14条).
 *
 * @param request number of the request among the acts
 */
public record DiscontinuationApproval(int request, @Nullable String note) implements ActContent {}
