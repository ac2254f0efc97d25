package jp.telework.subsidy.grant.lifecycle.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;
import jp.telework.subsidy.grant.lifecycle.domain.Grants;

/** Grants, for the numbers that other systems give them. */
@ApplicationScoped
class ReferencedGrants implements ReferencedCases {

    private final Grants grants;
    private final GrantDesk desk;

    ReferencedGrants(Grants grants, GrantDesk desk) {
        this.grants = grants;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "grant";
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return grants.find(Scope.of(caller).organisation(), id)
                .map(grant -> new ReferencedCase(grant::externalReferences, (references, now) -> {
                    grant.refer(references, now);
                    desk.told(grant, "referenced");
                }));
    }
}
