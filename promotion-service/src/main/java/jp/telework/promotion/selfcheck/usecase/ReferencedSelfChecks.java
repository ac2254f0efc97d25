package jp.telework.promotion.selfcheck.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.caller.Scope;
import jp.telework.platform.exchange.ReferencedCase;
import jp.telework.platform.exchange.ReferencedCases;
import jp.telework.promotion.selfcheck.domain.SelfChecks;

/**
 * Self-checks, for the numbers that other systems give them. The ministry's systems know from the feed that there is a check; its
 * answers stay the organisation's own.
 */
@ApplicationScoped
class ReferencedSelfChecks implements ReferencedCases {

    private final SelfChecks checks;
    private final SelfCheckDesk desk;

    ReferencedSelfChecks(SelfChecks checks, SelfCheckDesk desk) {
        this.checks = checks;
        this.desk = desk;
    }

    @Override
    public String kind() {
        return SelfCheckDesk.KIND;
    }

    @Override
    public Optional<ReferencedCase> open(UUID id, Caller caller) {
        return checks.find(Scope.of(caller).organisation(), id)
                .map(check -> new ReferencedCase(check::externalReferences, (references, now) -> {
                    check.refer(references);
                    desk.tell(check, "referenced");
                }));
    }
}
