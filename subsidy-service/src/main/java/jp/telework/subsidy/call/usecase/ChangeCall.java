package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.telework.kernel.refusal.CommonError;
import jp.telework.kernel.refusal.Refusal;
import jp.telework.platform.command.Journal;
import jp.telework.platform.request.IfMatch;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallAction;
import jp.telework.subsidy.call.domain.CallDraft;
import jp.telework.subsidy.call.domain.Calls;

/** An officer changes a call that is still a draft. */
@ApplicationScoped
public class ChangeCall {

    private final Calls calls;
    private final CallJournal journal;
    private final Journal attempts;
    private final Clock clock;

    ChangeCall(Calls calls, CallJournal journal, Journal attempts, Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Call handle(UUID id, IfMatch ifMatch, CallDraft draft) {
        attempts.attempt(CallJournal.caseOf(id), "CHANGE_CALL");
        Call call = calls.find(id).orElseThrow(() -> Refusal.of(CommonError.NOT_FOUND));
        call.require(CallAction.CHANGE, clock.instant());
        ifMatch.check(call.version());
        call.change(draft);
        journal.changed(call, "changed");
        return call;
    }
}
