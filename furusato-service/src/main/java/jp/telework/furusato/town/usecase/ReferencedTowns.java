package jp.telework.furusato.town.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.furusato.town.domain.Towns;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;

/** Selected towns, for the numbers that other systems give them. */
@ApplicationScoped
class ReferencedTowns implements ReferencedCases {

    private final Towns towns;
    private final TownJournal journal;

    ReferencedTowns(Towns towns, TownJournal journal) {
        this.towns = towns;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "town";
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return towns.find(Scope.of(caller).organisation(), id)
                .map(town -> new ReferencedCase(town::externalReferences, (references, now) -> {
                    town.refer(references, now);
                    journal.tell(town, "referenced");
                }));
    }
}
