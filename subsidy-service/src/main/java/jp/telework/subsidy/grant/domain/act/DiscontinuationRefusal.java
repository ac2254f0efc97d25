package jp.telework.subsidy.grant.domain.act;

import java.util.List;

/**
 * 中止・廃止の不承認.
 *
 * @param request number of the request among the acts
 */
public record DiscontinuationRefusal(int request, List<Reason> reasons) implements ActContent {

    public DiscontinuationRefusal {
        reasons = List.copyOf(reasons);
    }
}
