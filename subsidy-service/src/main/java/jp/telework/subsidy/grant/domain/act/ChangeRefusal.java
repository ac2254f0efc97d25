package jp.telework.subsidy.grant.domain.act;

import java.util.List;

/**
 * 変更の不承認.
 *
 * @param request number of the request among the acts
 */
public record ChangeRefusal(int request, List<Reason> reasons) implements ActContent {

    public ChangeRefusal {
        reasons = List.copyOf(reasons);
    }
}
