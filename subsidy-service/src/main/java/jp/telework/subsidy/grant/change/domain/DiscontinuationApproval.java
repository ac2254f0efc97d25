package jp.telework.subsidy.grant.change.domain;

import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import org.jspecify.annotations.Nullable;

/**
 * 中止・廃止の承認; a performance report is still due (第14条).
 *
 * @param request number of the request among the acts
 */
@ActKind("DISCONTINUATION_APPROVAL")
public record DiscontinuationApproval(int request, @Nullable String note) implements RequestAnswer {}
