package jp.telework.subsidy.grant.afterwards.domain;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActContent;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 財産処分の不承認.
 *
 * @param request number of the request among the acts
 */
@ActKind("DISPOSAL_REFUSAL")
public record DisposalRefusal(int request, List<Reason> reasons) implements ActContent {

    public DisposalRefusal {
        reasons = List.copyOf(reasons);
    }
}
