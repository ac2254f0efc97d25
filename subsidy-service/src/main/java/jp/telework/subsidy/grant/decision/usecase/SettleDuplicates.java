package jp.telework.subsidy.grant.decision.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.subsidy.duplicate.domain.Match;
import jp.telework.subsidy.duplicate.usecase.FindDuplicates;
import jp.telework.subsidy.grant.decision.domain.DuplicatePolicy;
import jp.telework.subsidy.grant.decision.domain.DuplicateSettlement;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.GrantAction;
import jp.telework.subsidy.grant.lifecycle.usecase.FindGrants;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantCommand;

/** 重複の確認: what may be funded twice, and what an officer found about it. */
@ApplicationScoped
public class SettleDuplicates {

    private final FindGrants grants;
    private final FindDuplicates duplicates;

    SettleDuplicates(FindGrants grants, FindDuplicates duplicates) {
        this.grants = grants;
        this.duplicates = duplicates;
    }

    /** A match with the officer's latest finding, if there is one. */
    public record Found(Match match, Optional<DuplicateSettlement> settlement) {}

    /** The matches of a case that the caller may see. */
    @Transactional
    public List<Found> of(Caller caller, UUID id) {
        Grant grant = grants.get(caller, id);
        return duplicates.of(id).stream()
                .map(match -> new Found(match, DuplicatePolicy.settlement(match.id(), grant)))
                .toList();
    }

    /** Records a finding on one match; a later one replaces it. */
    public GrantCommand settle(DuplicateSettlement settlement) {
        return GrantCommand.recording(GrantAction.SETTLE_DUPLICATE, (grant, checks, moment) -> {
            DuplicatePolicy.exists(settlement.match(), ids(duplicates.of(grant.id())), checks);
            return settlement;
        });
    }

    static List<String> ids(List<Match> matches) {
        return matches.stream().map(Match::id).toList();
    }
}
