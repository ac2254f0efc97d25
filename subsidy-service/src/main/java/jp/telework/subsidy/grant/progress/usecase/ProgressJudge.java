package jp.telework.subsidy.grant.progress.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.ActionJudge;
import jp.telework.subsidy.grant.progress.domain.EvidenceFolder;

/** Which evidence can be taken away. */
@ApplicationScoped
class ProgressJudge implements ActionJudge {

    @Override
    public Optional<List<Integer>> parts(GrantAction action, Grant grant) {
        return action == GrantAction.REMOVE_EVIDENCE
                ? Optional.of(EvidenceFolder.of(grant.file()).removable())
                : Optional.empty();
    }
}
