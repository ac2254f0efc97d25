package jp.telework.subsidy.grant.change.domain;

import java.util.List;
import jp.telework.subsidy.grant.lifecycle.domain.ActKind;
import jp.telework.subsidy.grant.lifecycle.domain.Reason;

/**
 * 変更の不承認.
 *
 * @param request number of the request among the acts
 */
@ActKind("CHANGE_REFUSAL")
public record ChangeRefusal(int request, List<Reason> reasons) implements RequestAnswer {

    public ChangeRefusal {
        reasons = List.copyOf(reasons);
    }
}
