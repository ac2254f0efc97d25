package jp.telework.subsidy.grant.afterwards.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.telework.subsidy.grant.afterwards.domain.AssetLedger;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;

/** Which requests for a disposal wait for their decision. */
@ApplicationScoped
class AfterwardsJudge implements ActionJudge {

    @Override
    public Optional<List<Integer>> parts(GrantAction action, Grant grant) {
        return switch (action) {
            case APPROVE_DISPOSAL, REFUSE_DISPOSAL ->
                Optional.of(AssetLedger.of(grant).undecided());
            default -> Optional.empty();
        };
    }
}
