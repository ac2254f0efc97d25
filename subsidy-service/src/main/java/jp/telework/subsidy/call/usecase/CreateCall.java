package jp.telework.subsidy.call.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.telework.kernel.id.Ids;
import jp.telework.platform.command.Journal;
import jp.telework.subsidy.call.domain.Call;
import jp.telework.subsidy.call.domain.CallDraft;
import jp.telework.subsidy.call.domain.Calls;

/** An officer drafts a call. */
@ApplicationScoped
public class CreateCall {

    private final Calls calls;
    private final CallJournal journal;
    private final Journal attempts;
    private final Clock clock;
    private final Ids ids;

    CreateCall(Calls calls, CallJournal journal, Journal attempts, Clock clock, Ids ids) {
        this.calls = calls;
        this.journal = journal;
        this.attempts = attempts;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Call handle(CallDraft draft) {
        attempts.attempt("CREATE_CALL");
        Call call = new Call(ids.next(), draft, clock.instant());
        calls.add(call);
        journal.changed(call, "created");
        return call;
    }
}
