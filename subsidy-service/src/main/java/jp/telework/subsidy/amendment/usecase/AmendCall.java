package jp.telework.subsidy.amendment.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.caller.Caller;
import jp.telework.platform.command.CaseDesk;
import jp.telework.platform.command.CaseRef;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.application.usecase.TellAmendment;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.CallAmendment;
import jp.telework.subsidy.call.domain.Calls;
import jp.telework.subsidy.call.usecase.CallJournal;

/** 公表後の延長・訂正・中止: a published call changes, and its applicants learn it in the same transaction. */
@ApplicationScoped
public class AmendCall implements CaseDesk.Cases<Call, CallAction> {

    private final CaseDesk desk;
    private final Calls calls;
    private final TellAmendment applicants;
    private final CallJournal journal;
    private final Clock clock;

    AmendCall(CaseDesk desk, Calls calls, TellAmendment applicants, CallJournal journal, Clock clock) {
        this.desk = desk;
        this.calls = calls;
        this.applicants = applicants;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Runs a command.
     *
     * @throws Refusal NOT_FOUND, ILLEGAL_TRANSITION, STALE_VERSION, or what the call refuses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Call handle(Caller caller, UUID id, IfMatch ifMatch, CallCommand command) {
        Call call = desk.open(this, caller, id, ifMatch, command.amending().action(), command.attempted());
        Instant now = clock.instant();
        CallAmendment made = call.amend(command.amending(), now);
        applicants.handle(call, made, now);
        journal.changed(call, command.verb());
        return call;
    }

    @Override
    public CaseRef reference(UUID id) {
        return CallJournal.caseOf(id);
    }

    /** Locked: no application begins, and no adoption is made, while the call changes. */
    @Override
    public Optional<Call> find(Caller caller, UUID id, CallAction action) {
        return calls.lock(id);
    }

    @Override
    public void require(Call call, CallAction action, Caller caller) {
        call.require(action, clock.instant());
        call.requireAmendable(action, clock.instant());
    }

    @Override
    public long version(Call call, Caller caller) {
        return call.version();
    }
}
