package jp.telework.subsidy.grant.opening.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.platform.command.Journal;
import jp.telework.subsidy.application.domain.OpenedCases;
import jp.telework.subsidy.grant.lifecycle.domain.Grant;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantDesk;
import jp.telework.subsidy.grant.lifecycle.usecase.GrantSnapshot;

/** Ends cases whose application was withdrawn before the results were published. Only the ministry knows of them. */
@ApplicationScoped
class LapsedGrants implements OpenedCases {

    private final Grants grants;
    private final Journal journal;
    private final Clock clock;

    LapsedGrants(Grants grants, Journal journal, Clock clock) {
        this.grants = grants;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void lapse(UUID applicationId) {
        Grant grant = grants.ofApplication(applicationId).orElseThrow();
        grant.lapse(clock.instant());
        journal.changed(
                GrantDesk.caseOf(grant.id()),
                "jp.telework.subsidy.grant.lapsed.v1",
                null,
                GrantSnapshot.of(grant, null));
    }
}
