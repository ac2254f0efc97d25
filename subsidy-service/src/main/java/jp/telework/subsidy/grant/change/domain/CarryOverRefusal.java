package jp.telework.subsidy.grant.change.domain;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 翌年度への繰越しの不承認.
 *
 * @param request number of the request among the acts
 */
@ActKind("CARRY_OVER_REFUSAL")
public record CarryOverRefusal(int request, List<Reason> reasons) implements RequestAnswer {

    public CarryOverRefusal {
        reasons = List.copyOf(reasons);
    }
}
