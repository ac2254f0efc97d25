package jp.telework.promotion.selfcheck.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.command.Journal;
import jp.telework.platform.event.EventData;
import jp.telework.promotion.organisation.domain.SizeClass;
import jp.telework.promotion.selfcheck.domain.SelfCheck;
import jp.telework.promotion.selfcheck.domain.SelfCheckAction;
import jp.telework.promotion.selfcheck.domain.SelfCheckStatus;
import jp.telework.promotion.selfcheck.domain.SelfChecks;

/** Opens an organisation's self-checks for commands, and tells the journal what became of them. */
@ApplicationScoped
public class SelfCheckDesk implements CaseDesk.Cases<SelfCheck, SelfCheckAction> {

    static final String KIND = "self-check";

    private final SelfChecks checks;
    private final Journal journal;

    SelfCheckDesk(SelfChecks checks, Journal journal) {
        this.checks = checks;
        this.journal = journal;
    }

    /** A check as the feed shows it: neither answers nor points, which are the organisation's own. */
    @EventData(kind = KIND)
    record Snapshot(UUID id, SelfCheckStatus status, SizeClass sizeClass, Instant updatedAt) {}

    public static CaseRef caseOf(UUID id) {
        return new CaseRef(KIND, id);
    }

    /** Tells a change. */
    void tell(SelfCheck check, String verb) {
        journal.changed(
                caseOf(check.id()),
                "jp.telework.promotion.self-check." + verb + ".v1",
                check.organisation(),
                new Snapshot(check.id(), check.status(), check.sizeClass(), check.updatedAt()));
    }

    @Override
    public CaseRef reference(UUID id) {
        return caseOf(id);
    }

    @Override
    public Optional<SelfCheck> find(Caller caller, UUID id, SelfCheckAction action) {
        return checks.find(caller.requireOrganisation(), id);
    }

    @Override
    public void require(SelfCheck check, SelfCheckAction action, Caller caller) {
        check.require(action);
    }

    @Override
    public long version(SelfCheck check, Caller caller) {
        return check.version();
    }
}
