package jp.telework.subsidy.grant.change.domain;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 中止・廃止の不承認.
 *
 * @param request number of the request among the acts
 */
@ActKind("DISCONTINUATION_REFUSAL")
public record DiscontinuationRefusal(int request, List<Reason> reasons) implements RequestAnswer {

    public DiscontinuationRefusal {
        reasons = List.copyOf(reasons);
    }
}
