package jp.telework.subsidy.grant.domain.act;

import java.util.List;

/**
 * 財産処分の不承認.
 *
 * @param request number of the request among the acts
 */
public record DisposalRefusal(int request, List<Reason> reasons) implements ActContent {

    public DisposalRefusal {
        reasons = List.copyOf(reasons);
    }
}
